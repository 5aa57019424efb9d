import { describe, expect, it } from 'vitest';
import { matchNames } from '../../src/text/match-names.ts';
import { buildNameTable, type NameEntry } from '../../src/text/name-table.ts';

const ENTRIES: readonly NameEntry[] = [
  { id: 'person/1', names: ['Siobhán O’Connor', 'Ms O’Connor'] },
  { id: 'person/2', names: ['Łukasz Wiśniewski', 'Wiśniewski'] },
  { id: 'person/3', names: ['Marie-Claire Duhamel', 'Duhamel'] },
  { id: 'person/4', names: ['Marie Dubois'] },
  { id: 'person/5', names: ['Tariq al-Rashid', 'al-Rashid'] },
  { id: 'person/6', names: ['John Marsh'] },
  { id: 'person/7', names: ['Peter Marshall'] },
  { id: 'person/8', names: ['Alan Marsh'] },
  { id: 'person/9', names: ['__proto__'] },
];
const TABLE = buildNameTable(ENTRIES);

function idsFor(typed: string, limit = 10): readonly string[] {
  return matchNames(TABLE, typed, limit).map(({ id, fit }) => `${id} ${fit}`);
}

describe('matching a typed name', () => {
  it.each([
    ['Siobhán O’Connor', ['person/1 exact']],
    ["siobhan o'connor", ['person/1 exact']],
    ['oconnor', ['person/1 words']],
    ["O'CONNOR", ['person/1 words']],
    ['lukasz wisniewski', ['person/2 exact']],
    ['Wisniewsky', ['person/2 typo']],
    ['Wisneiwsky', ['person/2 typo']],
    ['al rashid', ['person/5 exact']],
    ['Rashdi', ['person/5 typo']],
    ['Marie-Claire', ['person/3 words']],
    ['duhaml', ['person/3 typo']],
    ['hamel', ['person/3 part']],
    ['__proto__', ['person/9 exact']],
    ['', []],
    ['’ – !', []],
    ['constructor', []],
    ['Nakamura', []],
    ['Roy', []],
  ])('%j answers to %j', (typed, expected) => {
    expect(idsFor(typed)).toEqual(expected);
  });

  it('gives everybody who shares a surname before longer names that begin with it', () => {
    expect(idsFor('marsh')).toEqual(['person/8 words', 'person/6 words', 'person/7 beginning']);
  });

  it('puts names that begin with what is typed before those that hold it further on', () => {
    expect(idsFor('mar')).toEqual([
      'person/3 beginning',
      'person/4 beginning',
      'person/8 beginning',
      'person/6 beginning',
      'person/7 beginning',
    ]);
  });

  it('forgives a slip in a name that is still being typed', () => {
    expect(idsFor('Marshl')).toContain('person/7 typo');
    expect(idsFor('wisnei')).toEqual(['person/2 typo']);
  });

  it('answers in the same order whatever the order of the entries', () => {
    const reversed = buildNameTable([...ENTRIES].reverse());
    for (const typed of ['mar', 'marsh', 'o', 'duhaml', 'a']) {
      expect(matchNames(reversed, typed, 10)).toEqual(matchNames(TABLE, typed, 10));
    }
  });

  it('keeps to the limit', () => {
    expect(idsFor('mar', 2)).toHaveLength(2);
    expect(idsFor('mar', 0)).toEqual([]);
  });
});
