import type { Span } from './span.ts';

/**
 * The place in `spans` of the last one that begins at or before `offset`; -1 where all begin later. The spans stand in order. Binary search, for a long
 * article has as many sentences as quotations.
 */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
