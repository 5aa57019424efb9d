import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstHolders } from '../../src/text/first-holders.ts';
import { drained } from '../../src/text/steps.ts';

describe('the first texts that hold some words', () => {
  it('are found for each of them, within words too', () => {
    const texts = ['we do not wait', 'the ferry waits', 'the ferry does not wait'];
    expect(drained(firstHolders(['ferry', 'wait', 'not wait', 'e', 'the bus', ''], texts))).toEqual([
      1,
      0,
      0,
      0,
      undefined,
      0,
    ]);
    expect(drained(firstHolders(['ferry'], []))).toEqual([undefined]);
    expect(drained(firstHolders([], ['ferry']))).toEqual([]);
  });

  it('are those that looking through all of them finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (words, texts) => {
        const expected = words.map((one) => {
          const place = texts.findIndex((whole) => whole.includes(one));
          return place === -1 ? undefined : place;
        });
        expect(drained(firstHolders(words, texts))).toEqual(expected);
      }),
      { seed: 20261201, numRuns: 2_000 },
    );
  });
});
