import { saturation } from './bm25.ts';
import type { CompiledQuery } from './compile-query.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** The second word follows the first within so many words, stop words not counted. */
const WINDOW = 5;

/**
 * What each pair of the query adds to the score of a document: how often the second word follows the first closely, through
 * the same formula as a word's count. After Metzler and Croft, A Markov Random Field Model for Term Dependencies, 2005,
 * with both kinds of their windows in one.
 */
export function pairParts(
  index: InvertedIndex,
  { terms, pairs }: CompiledQuery,
  document: number,
): readonly number[] {
  const segment = index.segmentOf(document);
  if (segment === undefined || pairs.length === 0) return [];
  const placesOf = new Map(terms.map(({ number }) => [number, [] as number[]]));
  index.termsOf(document).forEach((term, place) => {
    placesOf.get(term)?.push(place);
  });
  const norm = segment.norms[document - segment.first] ?? 1;
  return pairs.map(({ first, second, most }) => {
    const befores = placesOf.get(terms[first]?.number ?? -1) ?? [];
    const afters = placesOf.get(terms[second]?.number ?? -1) ?? [];
    const count = countFollowed(befores, afters);
    return count === 0 ? 0 : most * saturation(count, norm);
  });
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
