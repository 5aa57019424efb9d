import { describe, expect, it } from 'vitest';
import { buildNameIndex } from '../../src/search/name-index.ts';

const INDEX = buildNameIndex([
  { id: 'person/1', names: ['Siobhán O’Connor'] },
  { id: 'person/2', names: ['John Marsh', 'Jack Marsh'] },
  { id: 'person/3', names: ['Helen Marsh'] },
  { id: 'person/4', names: ['Peter Marshall'] },
]);

describe('looking up names', () => {
  it.each([
    ['oconnor', ['person/1']],
    ['Siobhan O’Conor', ['person/1']],
    ['jack marsh', ['person/2']],
    ['Marsh', ['person/3', 'person/2']],
    ['Mars', ['person/3', 'person/2', 'person/4']],
    ['Marshal', ['person/4']],
    ['arsh', []],
    ['', []],
  ])('%j names %j', (typed, expected) => {
    expect(INDEX.find(typed).map(({ id }) => id)).toEqual(expected);
  });

  it('suggests by parts of names, of which finding knows nothing', () => {
    expect(INDEX.suggest('arsh', 10).map(({ id }) => id)).toEqual(['person/3', 'person/2', 'person/4']);
  });
});
