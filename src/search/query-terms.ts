import { fold } from '../text/fold.ts';
import type { SearchIndex, SearchQuery } from './search-index.ts';
import { tokensOf } from './tokenizer.ts';

/** A word that is looked for, and how much it tells. */
export interface QueryTerm {
  /** As typed. */
  readonly word: string;
  readonly term: string;
  /** Inverse document frequency. */
  readonly weight: number;
}

/** The words of a text that can be looked for, each once, in order. */
export async function queryTerms(text: string, index: SearchIndex): Promise<readonly QueryTerm[]> {
  const words = new Map<string, string>();
  for (const { term, start, end } of tokensOf(text)) {
    if (term !== '' && !words.has(term)) words.set(term, text.slice(start, end));
  }
  return Promise.all(
    [...words].map(async ([term, word]) => ({ word, term, weight: await index.weight(word) })),
  );
}

/** The terms of a text, stop words left out. */
export function termsIn(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).flatMap(({ term }) => (term === '' ? [] : [term])));
}

/** How much of what is looked for a text holds, by weight, 0 to 1; 1 when nothing is looked for. */
export function heldShare(terms: readonly QueryTerm[], held: ReadonlySet<string>): number {
  let all = 0;
  let found = 0;
  for (const { term, weight } of terms) {
    all += weight;
    if (held.has(term)) found += weight;
  }
  return all === 0 ? 1 : found / all;
}

/** Whether a text holds every phrase of a query, and none of the words it excludes. */
export function allows({ phrases = [], without = [] }: SearchQuery, text: string): boolean {
  if (phrases.length === 0 && without.length === 0) return true;
  const folded = fold(text);
  if (!phrases.every((phrase) => folded.includes(fold(phrase)))) return false;
  if (without.length === 0) return true;
  const held = termsIn(text);
  return !without.some((word) => [...termsIn(word)].some((term) => held.has(term)));
}
