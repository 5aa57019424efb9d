import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import type { SearchDocument } from '../../src/search/search-index.ts';
import { textbookBm25 } from './textbook-bm25.ts';

/** A system that ranks the ids of documents for a question, best first. */
export interface Ranker {
  readonly name: string;
  rank(query: string, limit: number): Promise<readonly string[]>;
}

/** Our engine, as the bot uses it. */
export async function ourRanker(documents: readonly SearchDocument[]): Promise<Ranker> {
  const index = await buildOramaIndex(documents);
  return {
    name: 'On the Record',
    // A question of a collection means no phrase by its quotation marks, and excludes nothing.
    rank: async (words, limit) => (await index.search({ words }, { limit })).map(({ id }) => id),
  };
}

/** What we are measured against, each as its documentation sets it up. */
export function peerRankers(documents: readonly SearchDocument[]): readonly Ranker[] {
  return [
    textbookBm25(documents, 0.9, 0.4),
    textbookBm25(documents, 1.2, 0.75),
    miniSearchRanker(documents),
    stockOramaRanker(documents),
  ];
}

function miniSearchRanker(documents: readonly SearchDocument[]): Ranker {
  const engine = new MiniSearch({ fields: ['title', 'text'] });
  engine.addAll(documents.map(({ id, title, text }) => ({ id, title, text })));
  return {
    name: 'MiniSearch',
    rank: async (query, limit) =>
      engine
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

function stockOramaRanker(documents: readonly SearchDocument[]): Ranker {
  const database = create({ schema: { title: 'string', text: 'string' } });
  insertMultiple(
    database,
    documents.map(({ id, title, text }) => ({ id, title, text })),
  );
  return {
    name: 'Orama',
    rank: async (query, limit) => (await search(database, { term: query, limit })).hits.map(({ id }) => id),
  };
}
