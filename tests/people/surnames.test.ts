import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTail, isVariant, surnameOf } from '../../src/people/same-name.ts';
import { createSurnames } from '../../src/people/surnames.ts';

const GIVEN = [
  'sergei',
  'sergey',
  'serge',
  'segrei',
  'sandra',
  's',
  'a',
  'ana',
  'van',
  'de',
  'olof',
  'daniela',
];
const SMALL = ['van', 'der', 'de', 'maria', 'f'];
const words = fc
  .tuple(
    fc.constantFrom(...GIVEN),
    fc.array(fc.constantFrom(...SMALL), { maxLength: 3 }),
    fc.constantFrom('vega', 'al-vega', 'okoye'),
  )
  .map(([given, small, surname]) => [given, ...small, surname]);

/** Whether two names of one surname may mean one person, as those who ask see it. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
  return isVariant(one, other) || isTail(one, other) || isTail(other, one);
}

describe('names by their surname', () => {
  it('are found wherever looking at all of them finds one alike, the earliest first in each list', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 20, maxLength: 80 }), words, (names, asked) => {
        const surnames = createSurnames();
        names.forEach((name, number) => {
          surnames.add(number, name);
        });
        const lists = surnames.alike(asked);
        const expected = names.flatMap((name, number) =>
          surnameOf(name) === surnameOf(asked) && isAlike(name, asked) ? [number] : [],
        );
        const found = new Set(lists.flat());
        expect(expected.filter((number) => !found.has(number))).toEqual([]);
        for (const list of lists) expect([...list].sort((one, other) => one - other)).toEqual(list);
      }),
      { seed: 20261201, numRuns: 1_000 },
    );
  });

  it('are found by the fuller name that they became', () => {
    const surnames = createSurnames();
    for (let number = 0; number < 40; number++) surnames.add(number, ['van', `x${number}`, 'vega']);
    surnames.lengthen(7, ['ana', 'van', 'x7', 'vega']);
    expect(surnames.alike(['a', 'vega']).flat()).toContain(7);
    expect(surnames.alike(['van', 'x7', 'vega']).flat()).toContain(7);
  });

  it('are not all looked at where very many bear one surname', () => {
    const surnames = createSurnames();
    for (let number = 0; number < 1_000; number++) surnames.add(number, [`given${number}`, 'vega']);
    expect(surnames.of('vega')).toHaveLength(1_000);
    expect(surnames.of('okoye')).toBeUndefined();
    expect(surnames.alike(['ana', 'vega']).flat()).toEqual([]);
    expect(surnames.alike(['given500', 'vega']).flat().length).toBeLessThan(100);
  });
});
