import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TopK } from '../../src/search/top-k.ts';

describe('the best k', () => {
  it('are those that sorting everything would give', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (scores, capacity) => {
          const best = new TopK(capacity, (one, other) => one < other);
          scores.forEach((score, document) => {
            if (best.takes(document, score)) best.offer(document, score);
          });
          const expected = scores
            .map((score, document) => ({ document, score }))
            .sort((one, other) => other.score - one.score || one.document - other.document)
            .slice(0, capacity);
          expect(best.sorted()).toEqual(expected);
        },
      ),
      { seed: 20_261_122 },
    );
  });
});
