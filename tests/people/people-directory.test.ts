import { describe, expect, it } from 'vitest';
import { buildPeopleDirectory } from '../../src/people/people-directory.ts';
import type { Person } from '../../src/people/person.ts';

function person(name: string, aliases: readonly string[] = [], mentions = 0): Person {
  const mention = {
    articleId: 'article/a',
    passageId: 'passage/a',
    span: { start: 0, end: 1 },
    kind: 'name',
  } as const;
  return {
    id: `person/${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    aliases,
    roles: [],
    mentions: Array.from({ length: mentions }, () => mention),
  };
}

const directory = buildPeopleDirectory([
  person('Ana Vega', ['Vega'], 2),
  person('Boris Vega', [], 1),
  person('Sergei Lavin', ['Lavin'], 5),
  person('Zoë Duarte'),
]);

describe('looking a person up', () => {
  it.each([
    ['an id', 'person/ana-vega', 'Ana Vega'],
    ['a full name', 'Boris Vega', 'Boris Vega'],
    ['a surname that one person has', 'lavin', 'Sergei Lavin'],
    ['no accents', 'zoe duarte', 'Zoë Duarte'],
    ['a typo', 'Sergey Lavin', 'Sergei Lavin'],
  ])('takes %s', (_, typed, name) => {
    expect(directory.find(typed)).toMatchObject({ kind: 'one', person: { name } });
  });

  it('asks when a surname is shared, although one of them is also called by it alone', () => {
    const found = directory.find('Vega');
    expect(found.kind === 'several' ? found.people.map(({ name }) => name) : found.kind).toEqual([
      'Ana Vega',
      'Boris Vega',
    ]);
  });

  it('finds nobody for a stranger', () => {
    expect(directory.find('Ingrid Okoye')).toEqual({ kind: 'none', close: [] });
  });

  it('suggests those most mentioned before anything is typed', () => {
    expect(directory.suggest('', 2).map(({ name }) => name)).toEqual(['Sergei Lavin', 'Ana Vega']);
  });

  it('suggests whoever begins with what is typed', () => {
    expect(directory.suggest('du', 5).map(({ name }) => name)).toEqual(['Zoë Duarte']);
  });
});

describe('of several who fit equally well', () => {
  const quoted = buildPeopleDirectory(
    [person('Ana Vega'), person('Boris Vega'), person('Vegard Lund'), person('Zoë Vega')],
    new Map([
      ['person/zoë-vega', 7],
      ['person/boris-vega', 2],
      ['person/vegard-lund', 9],
    ]),
  );

  it('the much quoted come first', () => {
    const found = quoted.find('Vega');
    expect(found.kind === 'several' ? found.people.map(({ name }) => name) : found.kind).toEqual([
      'Zoë Vega',
      'Boris Vega',
      'Ana Vega',
    ]);
  });

  it('nobody who fits less comes before, however often quoted', () => {
    expect(quoted.suggest('vega', 4).map(({ name }) => name)).toEqual([
      'Zoë Vega',
      'Boris Vega',
      'Ana Vega',
      'Vegard Lund',
    ]);
  });

  it('are cut off last', () => {
    expect(quoted.suggest('veg', 1).map(({ name }) => name)).toEqual(['Vegard Lund']);
    expect(quoted.suggest('vega', 1).map(({ name }) => name)).toEqual(['Zoë Vega']);
  });
});
