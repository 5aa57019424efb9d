import type { LabelledQuotation } from './labelled-article.ts';

/** A stretch of one quotation as it is compared: on one paragraph, without marks and stops around it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly quotation: LabelledQuotation;
}

const LEADING = /[\s"“”„«»‘’'`]/;
const TRAILING = /[\s"“”„«»‘’'`,.;:]/;
const ENDS_A_LINE = /[.!?:;…”"'’)\]»]/;

/**
 * The quotations cut where a paragraph ends and trimmed of marks, in the order given, so that a speech of three paragraphs may be predicted
 * as one span or as three. A line break inside a sentence (hard-wrapped copy: “we have held⏎the line”) cuts nothing.
 */
export function piecesOf(text: string, quotations: readonly LabelledQuotation[]): readonly Piece[] {
  return quotations.flatMap((quotation) => {
    const pieces: Piece[] = [];
    const stop = Math.min(text.length, quotation.end);
    let from = Math.max(0, quotation.start);
    for (let at = from; at <= stop; at++) {
      if (at < stop && !(text.charAt(at) === '\n' && partsLines(text, at))) continue;
      const piece = trimmed(text, from, at, quotation);
      if (piece.end > piece.start) pieces.push(piece);
      from = at + 1;
    }
    return pieces;
  });
}

/** Whether the line break at `at` ends a paragraph or stands behind a full sentence. */
function partsLines(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && ' \t\r'.includes(text.charAt(next))) next++;
  if (next >= text.length || text.charAt(next) === '\n') return true;
  let last = at - 1;
  while (last >= 0 && /\s/.test(text.charAt(last))) last--;
  return last < 0 || ENDS_A_LINE.test(text.charAt(last));
}

function trimmed(text: string, from: number, to: number, quotation: LabelledQuotation): Piece {
  let [start, end] = [from, to];
  while (start < end && LEADING.test(text.charAt(start))) start++;
  while (end > start && TRAILING.test(text.charAt(end - 1))) end--;
  return { start, end, quotation };
}

/** The pieces in the order of the text, each place once. */
export function uniquePieces(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Map<string, Piece>();
  for (const piece of pieces) {
    const place = `${piece.start},${piece.end}`;
    if (!seen.has(place)) seen.set(place, piece);
  }
  return [...seen.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** What two stretches share, as a part of what they cover together. */
export function overlapOf(one: Piece, other: Piece): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Which given piece answers each wanted one, by their places in the lists: greatest overlap first, ties by place, one to one. */
export function matchPieces(
  wanted: readonly Piece[],
  given: readonly Piece[],
  least: number,
): ReadonlyMap<number, number> {
  const pairs: { readonly overlap: number; readonly one: number; readonly other: number }[] = [];
  wanted.forEach((piece, one) => {
    given.forEach((candidate, other) => {
      const overlap = overlapOf(piece, candidate);
      if (overlap > 0 && overlap >= least) pairs.push({ overlap, one, other });
    });
  });
  pairs.sort((a, b) => b.overlap - a.overlap || a.one - b.one || a.other - b.other);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { one, other } of pairs) {
    if (matched.has(one) || taken.has(other)) continue;
    matched.set(one, other);
    taken.add(other);
  }
  return matched;
}
