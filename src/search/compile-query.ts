import { BM25, inverseDocumentFrequency, largestPart } from './bm25.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { relatedTerms } from './related-terms.ts';
import type { SearchQuery } from './search-index.ts';
import { NO_TERM } from './term-dictionary.ts';
import { tokensOf } from './tokenizer.ts';

/** A relative counts this much of what the word itself would; between .2 and .6 the ranking hardly changes. */
const RELATIVE_WEIGHT = 0.3;
/** Two words that stand together count this much of the mean of both; between .3 and .5 the ranking hardly changes. */
const PAIR_WEIGHT = 0.3;
/** Words of a query stand together when at most one other is between them, stop words not counted. */
const PAIR_REACH = 2;

/** A word to rank by. */
export interface QueryTerm {
  /** As it stands in the query where it comes first. */
  readonly word: string;
  readonly term: string;
  /** `NO_TERM` when no document holds it. */
  readonly number: number;
  /** The most that it can add to a score. */
  readonly most: number;
  /** Other words of its family that documents hold, and the most that each can add. */
  readonly relatives: readonly { readonly number: number; readonly most: number }[];
}

/** Two words that stand together in the query, by their places in `terms`, in their order. */
export interface QueryPair {
  readonly first: number;
  readonly second: number;
  readonly most: number;
}

/** A query in the terms of one index. */
export interface CompiledQuery {
  readonly terms: readonly QueryTerm[];
  readonly pairs: readonly QueryPair[];
  readonly phrases: readonly string[];
  /** Numbers of the terms that must not occur. */
  readonly excluded: readonly number[];
  /**
   * The largest score that the query and one word more, that no document holds, could reach. The word more keeps a short
   * question, which chance answers easily, from looking as sure as a long one.
   */
  readonly most: number;
}

/** Finds the words of a query among the terms of an index, and weighs them by how rare they are among the documents of the index. */
export function compileQuery(
  index: InvertedIndex,
  { words, phrases = [], without = [] }: SearchQuery,
): CompiledQuery {
  const occurrences = tokensOf(words, index.language).filter(({ term }) => term !== '');
  const counts = new Map<string, number>();
  const wordOf = new Map<string, string>();
  for (const { term, start, end } of occurrences) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    if (!wordOf.has(term)) wordOf.set(term, words.slice(start, end));
  }
  const terms = [...counts.keys()].map((term) => queryTerm(index, wordOf.get(term) ?? term, term, counts));
  const pairs = queryPairs(
    index,
    occurrences.map(({ term }) => term),
    terms,
  );
  return {
    terms,
    pairs,
    phrases,
    excluded: without
      .flatMap((word) => tokensOf(word, index.language).map(({ term }) => index.dictionary.find(term)))
      .filter((number) => number !== NO_TERM),
    most: [...terms, ...pairs].reduce(
      (sum, { most }) => sum + most,
      largestPart(inverseDocumentFrequency(index.size, 0), BM25),
    ),
  };
}

/** Inverse document frequency of a term; of one that no document holds, the largest there is. */
export function idfOf(index: InvertedIndex, term: string): number {
  return idfOfNumber(index, index.dictionary.find(term));
}

function idfOfNumber(index: InvertedIndex, number: number): number {
  return inverseDocumentFrequency(index.size, number === NO_TERM ? 0 : index.holders(number));
}

function queryTerm(
  index: InvertedIndex,
  word: string,
  term: string,
  counts: ReadonlyMap<string, number>,
): QueryTerm {
  const count = counts.get(term) ?? 1;
  const idf = idfOf(index, term);
  const relatives = relatedTerms(term, index.language)
    .filter((related) => !counts.has(related))
    .map((related) => index.dictionary.find(related))
    .filter((number) => number !== NO_TERM)
    .map((number) => ({
      number,
      // A rare relative must not outweigh the word that was asked for.
      most: count * RELATIVE_WEIGHT * largestPart(Math.min(idf, idfOfNumber(index, number)), BM25),
    }));
  return { word, term, number: index.dictionary.find(term), most: count * largestPart(idf, BM25), relatives };
}

function queryPairs(
  index: InvertedIndex,
  sequence: readonly string[],
  terms: readonly QueryTerm[],
): readonly QueryPair[] {
  const placeOf = new Map(terms.map(({ term }, place) => [term, place]));
  const pairs = new Map<string, QueryPair>();
  sequence.forEach((first, place) => {
    for (const second of sequence.slice(place + 1, place + 1 + PAIR_REACH)) {
      const key = `${first} ${second}`;
      if (first === second || pairs.has(key)) continue;
      const idf = (idfOf(index, first) + idfOf(index, second)) / 2;
      pairs.set(key, {
        first: placeOf.get(first) ?? 0,
        second: placeOf.get(second) ?? 0,
        most: PAIR_WEIGHT * largestPart(idf, BM25),
      });
    }
  });
  return [...pairs.values()];
}
