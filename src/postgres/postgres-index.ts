import { inverseDocumentFrequency } from '../search/bm25.ts';
import { PAIRED_DOCUMENTS } from '../search/rank.ts';
import { rankCandidates } from '../search/rank-candidates.ts';
import type {
  SearchFilter,
  SearchHit,
  SearchIndex,
  SearchOptions,
  SearchQuery,
} from '../search/search-index.ts';
import { tokensOf } from '../search/tokenizer.ts';
import { candidateWith, findCandidates } from './find-candidates.ts';
import { type PlannedQuery, planQuery } from './plan-query.ts';
import type { PostgresIndex } from './revision.ts';
import { openTermHolders } from './term-holders.ts';

/**
 * Ranked retrieval from a revision: PostgreSQL finds the documents that may be best by rare words that stand in them together, and the scorer of the index in memory ranks
 * these, with the figures of all.
 */
export function postgresIndex(from: PostgresIndex): SearchIndex {
  const { figures, ask, revision, kind } = from;
  const holders = openTermHolders(ask, revision, kind);

  async function best(
    query: SearchQuery,
    plan: PlannedQuery,
    keep: number,
    filter: SearchFilter = {},
  ): Promise<readonly SearchHit[]> {
    const candidates = await findCandidates(from, plan, { query, filter, keep });
    return rankCandidates(candidates, [...plan.known.keys()], plan.figures).best(query, keep);
  }

  return {
    size: figures.size,
    async search(query, { limit, filter }: SearchOptions) {
      const keep = Math.min(limit, figures.size);
      if (keep <= 0) return [];
      const plan = await planQuery(query, holders, figures);
      return plan.groups.length === 0 ? [] : best(query, plan, keep, filter);
    },
    async explain(query, id, filter) {
      const plan = await planQuery(query, holders, figures);
      if (plan.groups.length === 0) return [];
      const document = await candidateWith(from, plan, id);
      if (document === undefined) return [];
      const ranked = await best(query, plan, PAIRED_DOCUMENTS, filter);
      const isPaired = ranked.some((hit) => hit.id === id);
      return rankCandidates([document], [...plan.known.keys()], plan.figures).explain(query, id, isPaired);
    },
    async weight(word) {
      const terms = tokensOf(word).flatMap(({ term }) => (term === '' ? [] : [term]));
      const known = await holders.of(terms);
      return terms.reduce(
        (most, term) => Math.max(most, inverseDocumentFrequency(figures.size, known.get(term)?.holders ?? 0)),
        0,
      );
    },
  };
}
