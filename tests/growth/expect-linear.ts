import { expect } from 'vitest';
import { processorTime } from './processor-time.ts';

/** What is over sooner than this says more of caches and the collection of garbage than of growth; in milliseconds. */
const TOO_SHORT = 250;
const MOST = 2.6;
const TRIES = 8;

type Work = (length: number) => unknown;

/**
 * Expects that twice as much takes at most 2.6 times as long. Measures the processor's time, which a busy machine disturbs less, and compares the
 * least of several runs of either length: what else a run costs (the collection of garbage) only adds to it, and the square of the length stays.
 */
export async function expectLinear(work: Work, length: number): Promise<void> {
  let [half, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    half = Math.min(half, await processorTime(() => work(length / 2)));
    whole = Math.min(whole, await processorTime(() => work(length)));
    if (whole < TOO_SHORT || whole / half <= MOST) return;
  }
  expect(whole / half).toBeLessThanOrEqual(MOST);
}
