import { compare } from '../text/compare.ts';
import { saturation } from './bm25.ts';
import type { CompiledQuery } from './compile-query.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { pairParts } from './pair-parts.ts';
import type { SearchExplanation } from './search-index.ts';
import { LARGEST_COUNT } from './segment.ts';

/**
 * The parts of a document's score, by the words of the query: what the word and its relatives add, and half of what each pair
 * adds that the word is in. Heaviest first, then by term; words that add nothing are left out.
 */
export function explainScore(
  index: InvertedIndex,
  query: CompiledQuery,
  document: number,
  withPairs: boolean,
): readonly SearchExplanation[] {
  const parts = withPairs ? pairParts(index, query)(document) : [];
  return wordParts(index, query, document)
    .map((part, place) => ({ ...part, score: part.score + halfOfPairs(query, parts, place) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || compare(one.term, other.term));
}

/** For each word of the query, in its order, what it and its relatives add to the score of a document. */
function wordParts(
  index: InvertedIndex,
  query: CompiledQuery,
  document: number,
): readonly SearchExplanation[] {
  const segment = index.segmentOf(document);
  const norm = segment?.norms[document - segment.first] ?? 1;
  const counts = new Map<number, number>();
  for (const term of index.termsOf(document)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const partOf = ({ number, most }: { readonly number: number; readonly most: number }): number => {
    const count = Math.min(counts.get(number) ?? 0, LARGEST_COUNT);
    return count === 0 ? 0 : most * saturation(count, norm);
  };
  return query.terms.map((queryTerm) => {
    const { word, term, most } = queryTerm;
    const held = queryTerm.relatives.filter((relative) => partOf(relative) > 0);
    const together = [queryTerm, ...held].reduce((sum, part) => sum + partOf(part), 0);
    const relatives = held.map(({ number }) => index.dictionary.at(number));
    const part = { word, term, score: Math.min(most, together) };
    return relatives.length === 0 ? part : { ...part, relatives };
  });
}

function halfOfPairs({ pairs }: CompiledQuery, parts: readonly number[], place: number): number {
  return pairs.reduce(
    (sum, { first, second }, pair) =>
      first === place || second === place ? sum + (parts[pair] ?? 0) / 2 : sum,
    0,
  );
}
