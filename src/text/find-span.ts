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

/** Asks which of some spans share a unit with another. */
export interface Overlaps {
  any(span: Span): boolean;
  /** In the order in which they stand. */
  all(span: Span): readonly Span[];
}

/**
 * Makes `spans` ready to be asked what they share a unit with. They may stand in any order and within each other; asking costs a binary search and what
 * is found, for as many sentences are asked about as there are quotations.
 */
export function overlapsWith(spans: readonly Span[]): Overlaps {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  /** The farthest end of all that begin there or before. */
  const ends: number[] = [];
  for (const { end } of inOrder) ends.push(Math.max(end, ends.at(-1) ?? end));
  const reaches = (at: number, { start }: Span) => (ends[at] ?? Number.NEGATIVE_INFINITY) > start;
  return {
    any: (span) => reaches(lastStartingBy(inOrder, span.end - 1), span),
    all: (span) => {
      const last = lastStartingBy(inOrder, span.end - 1);
      let first = last + 1;
      while (reaches(first - 1, span)) first--;
      return inOrder.slice(first, last + 1).filter((one) => overlaps(one, span));
    },
  };
}
