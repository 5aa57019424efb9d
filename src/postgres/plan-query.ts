import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { inverseDocumentFrequency } from '../search/bm25.ts';
import type { CollectionFigures } from '../search/inverted-index.ts';
import { relatedTerms } from '../search/related-terms.ts';
import type { SearchQuery } from '../search/search-index.ts';
import { tokensOf } from '../search/tokenizer.ts';
import type { KnownTerm, TermHolders } from './term-holders.ts';

/** A word of a query with those of its family, as documents hold them. */
export interface WordGroup {
  /** Numbers of the terms that any document holds. */
  readonly numbers: readonly number[];
  /** How many documents hold one of them, at most. */
  readonly holders: number;
  /** How rare the word is. */
  readonly weight: number;
}

/** A query in the words of the database. */
export interface PlannedQuery {
  /** By how often documents hold them, the rarest first. */
  readonly groups: readonly WordGroup[];
  /** Every term that matters to the query and that any document holds. */
  readonly known: ReadonlyMap<string, KnownTerm>;
  /** Numbers of terms that must not occur. */
  readonly excluded: readonly number[];
  readonly figures: CollectionFigures;
}

/** Looks up what a query asks for, and how rare it is. */
export async function planQuery(
  { words, without = [] }: SearchQuery,
  holders: TermHolders,
  { size, totalLength }: { readonly size: number; readonly totalLength: number },
): Promise<PlannedQuery> {
  const terms = [...new Set(termsOf(words))];
  const excludedTerms = without.flatMap(termsOf);
  const families = terms.map((term) => ({
    term,
    relatives: relatedTerms(term, DEFAULT_LANGUAGE.search).filter((related) => !terms.includes(related)),
  }));
  const asked = [...families.flatMap(({ term, relatives }) => [term, ...relatives]), ...excludedTerms];
  const known = await holders.of(asked);
  const groups = families
    .map(({ term, relatives }): WordGroup => {
      const members = [term, ...relatives].flatMap((member) => known.get(member) ?? []);
      return {
        numbers: members.map(({ number }) => number),
        holders: members.reduce((sum, member) => sum + member.holders, 0),
        weight: inverseDocumentFrequency(size, known.get(term)?.holders ?? 0),
      };
    })
    .filter(({ numbers }) => numbers.length > 0)
    .sort((one, other) => one.holders - other.holders);
  return {
    groups,
    known,
    excluded: excludedTerms.flatMap((term) => known.get(term)?.number ?? []),
    figures: { size, totalLength, holders: (term) => known.get(term)?.holders ?? 0 },
  };
}

function termsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ term }) => (term === '' ? [] : [term]));
}
