import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { matchNames } from '../../src/text/match-names.ts';
import { buildNameTable } from '../../src/text/name-table.ts';
import { withoutStopWords } from './bench-queries.ts';
import type { MadeUpCorpus } from './made-up-articles.ts';

const LIMIT = 10;

const { stopWords } = DEFAULT_LANGUAGE.search;

/** An index that was built, and how it is asked. */
export interface BenchIndex {
  ask(query: string): Promise<number>;
  /** Prepares looking up names by their first letters; measured apart. */
  buildNames(): (prefix: string) => Promise<number>;
  /** Bytes on disk; absent for an index in memory. */
  readonly diskBytes?: number;
}

/** An engine of the benchmark; `undefined` where it is not installed. */
export type BuildBenchIndex = (corpus: MadeUpCorpus) => Promise<BenchIndex | undefined>;

/** The engines by name, each with the stop words of ours. */
export const BENCH_ENGINES: Readonly<Record<string, BuildBenchIndex>> = {
  ours: buildOurs,
  orama: buildStockOrama,
  minisearch: buildMiniSearch,
  fts5: buildFts5,
};

async function buildOurs({ articles, names }: MadeUpCorpus): Promise<BenchIndex> {
  const index = await buildOramaIndex(articles);
  return {
    ask: async (words) => (await index.search({ words }, { limit: LIMIT })).length,
    // Names are looked up in a table of their own, which the other engines have no like of.
    buildNames: () => {
      const table = buildNameTable(names.map((name, number) => ({ id: String(number), names: [name] })));
      return async (prefix) => matchNames(table, prefix, LIMIT).length;
    },
  };
}

async function buildStockOrama({ articles }: MadeUpCorpus): Promise<BenchIndex> {
  const database = create({
    schema: { title: 'string', text: 'string' },
    components: { tokenizer: { language: 'english', stopWords: [...stopWords] } },
  });
  insertMultiple(
    database,
    articles.map((article) => ({ ...article })),
  );
  const ask = async (term: string): Promise<number> =>
    (await search(database, { term, limit: LIMIT })).hits.length;
  return { ask, buildNames: () => ask };
}

async function buildMiniSearch({ articles }: MadeUpCorpus): Promise<BenchIndex> {
  const engine = new MiniSearch({
    fields: ['title', 'text'],
    processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
  });
  engine.addAll(articles);
  return {
    ask: async (query) => engine.search(query).slice(0, LIMIT).length,
    buildNames: () => async (prefix) => engine.search(prefix, { prefix: true }).slice(0, LIMIT).length,
  };
}

async function buildFts5({ articles }: MadeUpCorpus): Promise<BenchIndex | undefined> {
  const Database = await loadSqlite();
  if (Database === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const database = new Database(join(folder, 'articles.db'));
  database.pragma('journal_mode = off');
  database.pragma('synchronous = off');
  // Contentless: the index alone, as the other engines' memory is counted without the texts.
  database.exec(
    "create virtual table articles using fts5(title, text, content = '', tokenize = 'porter unicode61')",
  );
  const insert = database.prepare('insert into articles (rowid, title, text) values (?, ?, ?)');
  database.transaction(() => {
    articles.forEach(({ title, text }, number) => {
      insert.run(number + 1, title, text);
    });
  })();
  const select = database.prepare('select rowid from articles where articles match ? order by rank limit 10');
  const ask = async (match: string): Promise<number> => (match === '' ? 0 : select.all(match).length);
  return {
    ask: (query) =>
      ask(
        withoutStopWords(query)
          .split(' ')
          .filter(Boolean)
          .map((word) => `"${word}"`)
          .join(' OR '),
      ),
    buildNames: () => (prefix) => ask(`"${prefix}"*`),
    diskBytes: statSync(join(folder, 'articles.db')).size,
  };
}

/** The part of better-sqlite3 that is used here; it is installed apart (`npm install --prefix tests/bench`). */
interface Sqlite {
  pragma(source: string): unknown;
  exec(source: string): unknown;
  prepare(source: string): { run(...values: unknown[]): unknown; all(...values: unknown[]): unknown[] };
  transaction(work: () => void): () => void;
}

async function loadSqlite(): Promise<(new (path: string) => Sqlite) | undefined> {
  const name = 'better-sqlite3';
  try {
    return ((await import(name)) as { default: new (path: string) => Sqlite }).default;
  } catch (error) {
    // Expected where nobody has installed it: the benchmark says so and goes on with the others.
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
