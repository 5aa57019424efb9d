import { readdirSync } from 'node:fs';
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

/** Reads the first file of a folder whose name begins with `docs`, and the first that begins with `queries`; both JSON lines, maybe in .gz. */
export function readRetrievalSet(directory: string): RetrievalSet {
  const documents = readJsonLines<Partial<SearchDocument> & { readonly id: string }>(
    firstOf(directory, 'docs'),
  );
  const queries = readJsonLines<JudgedQuery>(firstOf(directory, 'queries'));
  return {
    name: basename(directory),
    documents: documents.map(({ id, title = '', text = '' }) => ({ id: String(id), title, text })),
    queries,
  };
}

function firstOf(directory: string, beginning: string): string {
  const found = readdirSync(directory)
    .sort()
    .find((name) => name.startsWith(beginning) && /\.jsonl(\.gz)?$/.test(name));
  if (found === undefined) throw new Error(`${directory}: holds no ${beginning}….jsonl`);
  return join(directory, found);
}
