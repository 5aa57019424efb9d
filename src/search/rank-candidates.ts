import type { LanguageSearch } from '../languages/language-search.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { compare } from '../text/compare.ts';
import { compileQuery } from './compile-query.ts';
import { explainScore } from './explain-score.ts';
import { type CollectionFigures, InvertedIndex } from './inverted-index.ts';
import { rank } from './rank.ts';
import type { SearchExplanation, SearchHit, SearchQuery } from './search-index.ts';

/** A document of a collection that is kept elsewhere, and all its terms in their order. */
export interface Candidate {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Stands for every word that the query does not ask for; no term begins so. */
const ANOTHER = ' ';

/**
 * Ranks some documents of a collection exactly as an index of the whole would rank these: the same formulas, and the figures of the whole. `known`
 * are the terms that matter to the query and that any document of the collection holds.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  known: readonly string[],
  figures: CollectionFigures,
  language: LanguageSearch = DEFAULT_LANGUAGE.search,
) {
  const index = new InvertedIndex(language, figures);
  const numbers = new Map(known.map((term) => [term, index.dictionary.add(term)]));
  const another = index.dictionary.add(ANOTHER);
  for (const { id, terms } of candidates) {
    index.begin(id);
    index.push(terms.map((term) => numbers.get(term) ?? another));
  }
  return {
    /** The `keep` best, best first, ties by id. */
    best(query: SearchQuery, keep: number): readonly SearchHit[] {
      const compiled = compileQuery(index, query);
      if (compiled.terms.length === 0 || keep <= 0) return [];
      return rank(index, compiled, keep, () => true)
        .map(({ document, score }) => ({ id: index.idOf(document), score, share: score / compiled.most }))
        .sort((one, other) => other.score - one.score || compare(one.id, other.id));
    },
    /** As `SearchIndex.explain`; `withPairs` where the document is among the best. */
    explain(query: SearchQuery, id: string, withPairs: boolean): readonly SearchExplanation[] {
      const document = index.documentOf(id);
      if (document === undefined) return [];
      return explainScore(index, compileQuery(index, query), document, withPairs);
    },
  };
}
