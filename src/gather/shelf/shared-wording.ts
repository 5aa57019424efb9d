import { fold } from '../../text/fold.ts';

/** How many words in a row are compared. Five in a row are seldom the same by chance; a changed word costs five of them. */
const ROW = 5;
/** An article of fewer words shares too little to tell it by (Broder 1997 compares documents by such rows). */
const LEAST_ROWS = 30;
/** The first of all, by their letters: whoever changes one word in ten leaves at least one of them. */
const SKETCH = 8;

/** The rows of words that an article has. */
export type Wording = ReadonlySet<string>;

export function wordingOf(paragraphs: readonly string[]): Wording {
  const words = fold(paragraphs.join(' '))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const rows = new Set<string>();
  for (let at = 0; at + ROW <= words.length; at++) rows.add(words.slice(at, at + ROW).join(' '));
  return rows;
}

/** By which an article is found among thousands: none for one that is too short to be told by its words. */
export function sketchOf(wording: Wording): readonly string[] {
  if (wording.size < LEAST_ROWS) return [];
  return [...wording].sort().slice(0, SKETCH);
}

/** The share of rows that two wordings have in common, 0 to 1 (Jaccard). */
export function sharedBy(one: Wording, other: Wording): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const row of one) if (other.has(row)) shared++;
  return shared / (one.size + other.size - shared);
}
