import type { Ask } from '../../src/postgres/ask-database.ts';
import { documentRow } from '../../src/postgres/document-row.ts';
import { postgresIndex } from '../../src/postgres/postgres-index.ts';
import { openWordBook } from '../../src/postgres/word-book.ts';
import { numbered } from '../../src/postgres/write-articles.ts';
import { HOLDER_KINDS, writeFigures, writeHolders } from '../../src/postgres/write-holders.ts';
import { writeRows } from '../../src/postgres/write-rows.ts';
import type { EditableSearchIndex, SearchDocument, SearchIndex } from '../../src/search/search-index.ts';

/**
 * Documents of no coverage as the passages of a revision, written with what writes a coverage. The engine takes nothing out of a revision: what is removed is left out of the next.
 * `work` runs what it is given in one transaction.
 */
export async function buildPostgresIndex(
  documents: readonly SearchDocument[],
  ask: Ask,
  work: <Result>(within: (ask: Ask) => Promise<Result>) => Promise<Result>,
): Promise<EditableSearchIndex> {
  const first = new Map<string, SearchDocument>();
  for (const document of documents) if (!first.has(document.id)) first.set(document.id, document);
  let left = [...first.values()];
  let index = await written();
  return {
    get size() {
      return index.size;
    },
    search: (query, options) => index.search(query, options),
    explain: (query, id, filter) => index.explain(query, id, filter),
    weight: (word) => index.weight(word),
    async remove(id) {
      const others = left.filter((document) => document.id !== id);
      if (others.length === left.length) return false;
      left = others;
      index = await written();
      return true;
    },
  };

  async function written(): Promise<SearchIndex> {
    const revision = await work((within) => writeDocuments(within, left));
    const [row] = await ask<{ size: number; length: number }>(
      'select passages as size, passage_terms::float8 as length from revisions where number = $1',
      [revision],
    );
    const { size = 0, length = 0 } = row ?? {};
    const table = 'passage_documents';
    return postgresIndex({
      ask,
      revision,
      table,
      kind: HOLDER_KINDS.passages,
      figures: { size, totalLength: length },
    });
  }
}

async function writeDocuments(ask: Ask, documents: readonly SearchDocument[]): Promise<number> {
  const [made] = await ask<{ number: number; before: number }>(
    `insert into revisions (revision, rules, facts) values ('', '', '{}')
     returning number, (select coalesce(max(number), 0) from revisions) as before`,
  );
  const { number: since = 0, before = 0 } = made ?? {};
  await ask('update passage_documents set until = $1 where until > $1', [since]);
  const words = openWordBook(ask);
  const rows = documents.map((document) => documentRow(document, words));
  await words.settle();
  await writeRows(
    ask,
    'passage_documents',
    rows.map((row) => numbered(row, words)),
    { version: 0, since },
  );
  await writeHolders(ask, since);
  await writeFigures(ask, since, before);
  return since;
}
