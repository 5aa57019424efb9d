import { describe, expect, it } from 'vitest';
import { meanBootstrap, pairedBootstrap } from './paired-bootstrap.ts';

describe('differences between two systems', () => {
  it('are beyond noise where one is always ahead', () => {
    const difference = pairedBootstrap([0.9, 0.8, 0.7, 0.9], [0.5, 0.5, 0.4, 0.4]);
    expect(difference.mean).toBeCloseTo(0.375, 12);
    expect(difference.significant).toBe(true);
    expect(difference.low).toBeGreaterThanOrEqual(0.3 - 1e-12);
    expect(difference.high).toBeLessThanOrEqual(0.5 + 1e-12);
  });

  it('are noise where now one, now the other is ahead', () => {
    expect(pairedBootstrap([1, 0, 1, 0, 1], [0, 1, 0, 1, 0]).significant).toBe(false);
  });

  it('are the same in every run', () => {
    const ours = [0.1, 0.9, 0.4];
    expect(pairedBootstrap(ours, [0.2, 0.3, 0.3])).toEqual(pairedBootstrap(ours, [0.2, 0.3, 0.3]));
  });

  it('weigh sets alike in a mean over sets', () => {
    const small = { ours: [1], theirs: [0] };
    const large = { ours: [0, 0, 0, 0], theirs: [0, 0, 0, 0] };
    expect(meanBootstrap([small, large]).mean).toBe(0.5);
  });

  it('refuse figures without a partner', () => {
    expect(() => pairedBootstrap([1, 1], [1])).toThrow('as many');
  });
});
