import type { LanguageSearch } from '../languages/language-search.ts';

/** A family shares at least this many letters: fewer join words that only begin alike ("men", "mend"). */
const LEAST_SHARED = 4;

/**
 * The terms that may belong to the family of `term`: what it shares with it, less one of its endings, with another ending. Most
 * of them are no words; which ones count is for the dictionary to say. Never `term` itself; the order is always the same.
 */
export function relatedTerms(term: string, { familyEndings }: LanguageSearch): readonly string[] {
  if (term.length < LEAST_SHARED || !/^[a-z]+$/.test(term)) return [];
  const related = new Set<string>();
  for (const ending of familyEndings) {
    const shared = term.slice(0, term.length - ending.length);
    if (shared.length < LEAST_SHARED || !term.endsWith(ending)) continue;
    for (const other of familyEndings) related.add(shared + other);
  }
  related.delete(term);
  return [...related];
}
