import { firstPlace } from './first-place.ts';
import type { Span } from './span.ts';

/**
 * The place in `spans` of the last one that begins at or before `offset`; -1 where all begin later. The spans stand in order. Binary search, for a long
 * article has as many sentences as quotations.
 */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  return firstPlace(spans.length, (place) => (spans[place]?.start ?? 0) > offset) - 1;
}
