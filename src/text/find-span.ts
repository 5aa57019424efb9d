import { firstPlace } from './first-place.ts';
import { overlaps, type Span } from './span.ts';

/**
 * The place in `spans` of the last one that begins at or before `offset`; -1 where all begin later. The spans stand in order. Binary search, for a long
 * article has as many sentences as quotations.
 */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  return firstPlace(spans.length, (place) => (spans[place]?.start ?? 0) > offset) - 1;
}

/** The place in `spans` of the first that shares a unit with `span`; -1 where none does. The spans stand in order, none within another. */
export function firstOverlapping(spans: readonly Span[], span: Span): number {
  let first = -1;
  for (let at = lastStartingBy(spans, span.end - 1); at >= 0; at--) {
    const one = spans[at];
    if (one === undefined || !overlaps(one, span)) break;
    first = at;
  }
  return first;
}

/**
 * Tells of a span whether any of `spans` shares a unit with it. They may stand in any order and within each other; asking costs a binary search, for as
 * many sentences are asked about as there are quotations.
 */
export function overlapFinder(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  /** The farthest end of all that begin there or before. */
  const ends: number[] = [];
  for (const { end } of inOrder) ends.push(Math.max(end, ends.at(-1) ?? end));
  return ({ start, end }) => (ends[lastStartingBy(inOrder, end - 1)] ?? Number.NEGATIVE_INFINITY) > start;
}
