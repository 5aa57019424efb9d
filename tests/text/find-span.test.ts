import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapsWith } from '../../src/text/find-span.ts';
import { overlaps } from '../../src/text/span.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('spans that share a unit with another', () => {
  it('are those that a look at all of them finds, in whatever order and within whatever others they stand', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
        const found = spans.filter((one) => overlaps(one, asked));
        const ready = overlapsWith(spans);
        expect(ready.any(asked)).toBe(found.length > 0);
        expect(ready.all(asked)).toEqual(found.toSorted((one, other) => one.start - other.start));
      }),
      { seed: 20161208, numRuns: 2_000 },
    );
  });
});
