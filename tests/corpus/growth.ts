import { expect } from 'vitest';

/** What is over sooner than this says more of caches and the collection of garbage than of growth; in milliseconds. */
const TOO_SHORT = 250;
const MOST = 2.6;
const TRIES = 3;

/**
 * Expects that twice as much takes at most 2.6 times as long. Measures the processor's time, which a busy machine disturbs less, and
 * again when it seems too long: noise goes away, and the square of the length does not.
 */
export function expectLinear(work: (length: number) => void, length: number): void {
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && ratio > MOST; attempt++) {
    const half = timeOf(() => work(length / 2));
    const whole = timeOf(() => work(length));
    ratio = whole < TOO_SHORT ? 0 : whole / half;
  }
  expect(ratio).toBeLessThanOrEqual(MOST);
}

function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
