import { saturation } from './bm25.ts';
import type { CompiledQuery, QueryTerm } from './compile-query.ts';
import type { InvertedIndex, NormedSegment } from './inverted-index.ts';
import { pairParts } from './pair-parts.ts';
import { type Scored, TopK } from './top-k.ts';

/** So many of the best by words alone are looked through for words that stand together; twice as many changed nothing. */
export const PAIRED_DOCUMENTS = 100;

/**
 * The `keep` best documents for a query, best first, ties by id: BM25 over words and their relatives, and for the best 100 of
 * these what words that stand together add. Time grows with the postings of the query's words.
 */
export function rank(
  index: InvertedIndex,
  query: CompiledQuery,
  keep: number,
  admits: (document: number) => boolean,
): readonly Scored[] {
  const isBefore = (one: number, other: number): boolean => index.idOf(one) < index.idOf(other);
  const best = new TopK(Math.max(keep, PAIRED_DOCUMENTS), isBefore);
  for (const segment of index.segments()) {
    const scores = scoresOf(segment, query.terms);
    for (const term of query.excluded) erase(segment, term, scores);
    let floor = best.floor;
    for (let place = 0; place < scores.length; place++) {
      const score = scores[place] as number;
      if (score <= 0 || score < floor) continue;
      const document = segment.first + place;
      if (!best.takes(document, score) || index.isRemoved(document) || !admits(document)) continue;
      best.offer(document, score);
      floor = best.floor;
    }
  }
  const partsOf = pairParts(index, query);
  const ranked = best.sorted().map(({ document, score }, place) => ({
    document,
    score: place < PAIRED_DOCUMENTS ? score + sum(partsOf(document)) : score,
  }));
  return ranked
    .sort((one, other) => other.score - one.score || (isBefore(one.document, other.document) ? -1 : 1))
    .slice(0, keep);
}

function scoresOf(segment: NormedSegment, terms: readonly QueryTerm[]): Float64Array {
  const scores = new Float64Array(segment.stream.documents);
  const part = new Float64Array(terms.some(({ relatives }) => relatives.length > 0) ? scores.length : 0);
  for (const term of terms) {
    if (term.relatives.length === 0) {
      addPostings(segment, term.number, term.most, scores);
      continue;
    }
    addPostings(segment, term.number, term.most, part);
    for (const { number, most } of term.relatives) addPostings(segment, number, most, part);
    for (const { number } of [term, ...term.relatives])
      movePostings(segment, number, term.most, part, scores);
  }
  return scores;
}

function addPostings(segment: NormedSegment, term: number, most: number, scores: Float64Array): void {
  const { offsets, documents, counts } = segment.postings;
  const end = offsets[term + 1] ?? 0;
  for (let at = offsets[term] ?? 0; at < end; at++) {
    const document = documents[at] as number;
    scores[document] =
      (scores[document] as number) +
      most * saturation(counts[at] as number, segment.norms[document] as number);
  }
}

/** Adds what a word and its relatives make together, at most what the word alone could, and leaves `part` empty. */
function movePostings(
  segment: NormedSegment,
  term: number,
  most: number,
  part: Float64Array,
  scores: Float64Array,
): void {
  const { offsets, documents } = segment.postings;
  const end = offsets[term + 1] ?? 0;
  for (let at = offsets[term] ?? 0; at < end; at++) {
    const document = documents[at] as number;
    scores[document] = (scores[document] as number) + Math.min(most, part[document] as number);
    part[document] = 0;
  }
}

function erase(segment: NormedSegment, term: number, scores: Float64Array): void {
  const { offsets, documents } = segment.postings;
  const end = offsets[term + 1] ?? 0;
  for (let at = offsets[term] ?? 0; at < end; at++) scores[documents[at] as number] = 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
