import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SearchDocument } from '../../src/search/search-index.ts';
import { readJsonLines } from './json-lines.ts';
import type { JudgedQuery } from './ndcg.ts';

/** A collection of documents with judged questions. */
export interface RetrievalSet {
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  readonly queries: readonly JudgedQuery[];
}

/** Reads `docs.jsonl` (or `docs.jsonl.gz`) and `queries.dev.jsonl` (or `queries.jsonl`) of a folder. */
export function readRetrievalSet(directory: string): RetrievalSet {
  const documents = readJsonLines<Partial<SearchDocument> & { readonly id: string }>(
    firstThere(directory, ['docs.jsonl', 'docs.jsonl.gz']),
  );
  const queries = readJsonLines<JudgedQuery>(
    firstThere(directory, ['queries.dev.jsonl', 'queries.jsonl', 'queries.test.jsonl']),
  );
  return {
    name: basename(directory),
    documents: documents.map(({ id, title = '', text = '' }) => ({ id: String(id), title, text })),
    queries,
  };
}

function firstThere(directory: string, names: readonly string[]): string {
  const found = names.map((name) => join(directory, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${directory}: holds none of ${names.join(', ')}`);
  return found;
}
