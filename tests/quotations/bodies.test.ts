import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBodies } from '../../src/quotations/bodies.ts';

const WORDS = ['Harbour', 'harbour', 'Council', 'North', 'N.', 'Trade', 'of', 'HC', 'NHC', 'North-Harbour'];
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom(' ', '  ', '\n').map((blank) => words.join(blank)));

function bodiesOf(...names: readonly string[]) {
  const bodies = createBodies();
  for (const one of names) bodies.meet(one);
  return bodies;
}

describe('the bodies of an article', () => {
  it.each([
    ['council', 'North Harbour Council'],
    ['Harbour Council', 'North Harbour Council'],
    ['North', 'North Harbour Council'],
    ['NHC', 'North Harbour Council'],
    ['N.H.C.', 'North Harbour Council'],
    ['arbour Council', 'arbour Council'],
    ['Harbour', 'Harbour'],
    ['nhc', 'nhc'],
  ])('calls “%s” %s', (short, full) => {
    expect(bodiesOf('North Harbour Council', 'South Harbour Council').fullNameOf(short)).toBe(full);
  });

  it('prefers the one that was met first, whatever the name fits by', () => {
    expect(bodiesOf('Harbour Council', 'HC Bank').fullNameOf('HC')).toBe('Harbour Council');
    expect(bodiesOf('HC Bank', 'Harbour Council').fullNameOf('HC')).toBe('HC Bank');
  });

  it('finds what looking through all of them finds', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), name, (names, asked) => {
        expect(bodiesOf(...names).fullNameOf(asked)).toBe(lookThrough(names, asked));
      }),
      { seed: 20261201, numRuns: 2_000 },
    );
  });
});

function lookThrough(names: readonly string[], asked: string): string {
  const lower = asked.toLowerCase();
  const bare = asked.replaceAll('.', '');
  const isAcronym = bare.length > 1 && bare.length < 7 && bare === bare.toUpperCase();
  const found = names.find((full) => {
    const other = full.toLowerCase();
    const initials = full
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0));
    return (
      other.endsWith(` ${lower}`) ||
      other.startsWith(`${lower} `) ||
      (isAcronym && initials.join('') === bare)
    );
  });
  return found ?? asked;
}
