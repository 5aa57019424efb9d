import { expect } from 'vitest';

/** What is over sooner than this says more of caches and the collection of garbage than of growth; in milliseconds. */
const TOO_SHORT = 250;
const MOST = 2.6;
const TRIES = 8;

/**
 * Expects that twice as much takes at most 2.6 times as long. Measures the processor's time, which a busy machine disturbs less, and compares the
 * least of several runs of either length: what else a run costs (the collection of garbage) only adds to it, and the square of the length stays.
 */
export function expectLinear(work: (length: number) => void, length: number): void {
  let [half, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    half = Math.min(
      half,
      timeOf(() => work(length / 2)),
    );
    whole = Math.min(
      whole,
      timeOf(() => work(length)),
    );
    if (whole < TOO_SHORT || whole / half <= MOST) return;
  }
  expect(whole / half).toBeLessThanOrEqual(MOST);
}

function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same of work that is waited for. */
export async function expectLinearInTime(work: (length: number) => unknown, length: number): Promise<void> {
  let [half, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    half = Math.min(half, await timeOfAwaited(() => work(length / 2)));
    whole = Math.min(whole, await timeOfAwaited(() => work(length)));
    if (whole < TOO_SHORT || whole / half <= MOST) return;
  }
  expect(whole / half).toBeLessThanOrEqual(MOST);
}

async function timeOfAwaited(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
