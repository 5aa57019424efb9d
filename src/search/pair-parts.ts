import { saturation } from './bm25.ts';
import type { CompiledQuery } from './compile-query.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { NO_TERM } from './term-dictionary.ts';

/** The second word follows the first within so many words, stop words not counted. */
const WINDOW = 5;

/**
 * What each pair of the query adds to the score of a document: how often the second word follows the first closely, through
 * the same formula as a word's count. After Metzler and Croft, A Markov Random Field Model for Term Dependencies, 2005,
 * with both kinds of their windows in one. The function that is returned may be asked for one document after another.
 */
export function pairParts(
  index: InvertedIndex,
  { terms, pairs }: CompiledQuery,
): (document: number) => readonly number[] {
  if (pairs.length === 0) return () => [];
  // By term number the place in the query, counted from 1: a look-up for each word of each document must cost next to nothing.
  const slots = new Uint16Array(index.dictionary.size);
  terms.forEach(({ number }, place) => {
    if (number !== NO_TERM) slots[number] = place + 1;
  });
  return (document) => {
    const segment = index.segmentOf(document);
    if (segment === undefined) return [];
    const placesOf: number[][] = terms.map(() => []);
    const { low, high, starts } = segment.stream;
    const start = starts[document - segment.first] as number;
    const end = starts[document - segment.first + 1] as number;
    for (let at = start; at < end; at++) {
      const slot = slots[((high[at] as number) << 16) | (low[at] as number)] as number;
      if (slot > 0) placesOf[slot - 1]?.push(at);
    }
    const norm = segment.norms[document - segment.first] as number;
    return pairs.map(({ first, second, most }) => {
      const count = countFollowed(placesOf[first] ?? [], placesOf[second] ?? []);
      return count === 0 ? 0 : most * saturation(count, norm);
    });
  };
}

/** How many of `befores` have one of `afters` within the window behind them; both ascending. */
function countFollowed(befores: readonly number[], afters: readonly number[]): number {
  let count = 0;
  let next = 0;
  for (const place of befores) {
    while (next < afters.length && (afters[next] ?? 0) <= place) next++;
    if ((afters[next] ?? Number.POSITIVE_INFINITY) - place <= WINDOW) count++;
  }
  return count;
}
