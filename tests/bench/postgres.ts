import { openDatabase } from '../../src/postgres/ask-database.ts';
import { CONTENT_INDEXES } from '../../src/postgres/content-indexes.ts';
import { documentRow } from '../../src/postgres/document-row.ts';
import { migrate } from '../../src/postgres/migrations/migrate.ts';
import { postgresIndex } from '../../src/postgres/postgres-index.ts';
import { openWordBook } from '../../src/postgres/word-book.ts';
import { numbered } from '../../src/postgres/write-articles.ts';
import { HOLDER_KINDS, writeFigures, writeHolders } from '../../src/postgres/write-holders.ts';
import { withConnection } from '../../src/postgres/write-revision.ts';
import { writeRows } from '../../src/postgres/write-rows.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import type { SearchDocument, SearchIndex } from '../../src/search/search-index.ts';
import { silentLog } from '../../src/text/log.ts';
import { taskArguments } from '../evaluate/task-arguments.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { benchQueries } from './bench-queries.ts';
import { type MadeUpCorpus, makeUpArticles, readTexts } from './made-up-articles.ts';

const SIZES = '100000,1000000';
const SHOWN = 10;
const AT_ONCE = 2_000;
/** Made-up articles have about so many paragraphs. */
const IN_AN_ARTICLE = 8;
/** What a server with a few gigabytes would be given. */
const SERVER = {
  shared_buffers: '1GB',
  work_mem: '32MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '4GB',
};

/**
 * `postgres [--texts PATH] [--sizes 100000,1000000]`: so many passages of made-up articles in a throw-away PostgreSQL: what writing them takes, how
 * quickly they are searched, and how often its answer is that of the index in memory.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { options } = taskArguments(args, ['texts', 'sizes']);
  const texts = readTexts(options.texts ?? 'seeds');
  for (const size of (options.sizes ?? SIZES).split(',').map(Number)) await measure(texts, size);
}

async function measure(texts: readonly string[], size: number): Promise<void> {
  const corpus = makeUpArticles(texts, Math.ceil(size / IN_AN_ARTICLE));
  const documents = passagesOf(corpus).slice(0, size);
  const server = await startPostgres(SERVER);
  const url = await server.createDatabase();
  const database = openDatabase({ urls: [url], log: silentLog, longestMs: 60_000 });
  try {
    const start = performance.now();
    const bytes = await write(url, documents);
    say(
      `${documents.length} passages: written in ${seconds(start)}, ${Math.round(bytes / 1e6)} MB with all indexes`,
    );
    const [row] = await database.ask<{ size: number; length: number }>(
      'select passages as size, passage_terms::float8 as length from revisions',
    );
    const figures = { size: row?.size ?? 0, totalLength: row?.length ?? 0 };
    const kept = {
      ask: database.ask,
      revision: 1,
      table: 'passage_documents',
      kind: HOLDER_KINDS.passages,
      figures,
    };
    const memory = await buildOramaIndex(documents);
    const { 'name prefix': _, ...queries } = benchQueries(corpus);
    for (const [kind, asked] of Object.entries(queries))
      await compare(kind, asked, postgresIndex(kept), memory);
  } finally {
    await database.close();
    await server.stop();
  }
}

function passagesOf({ articles }: MadeUpCorpus): readonly SearchDocument[] {
  return articles.flatMap(({ id, title, text }) =>
    text.split('\n\n').map((passage, place) => ({ id: `${id}/${place}`, title, text: passage })),
  );
}

/** How many bytes the database has then. */
async function write(url: string, documents: readonly SearchDocument[]): Promise<number> {
  return withConnection(url, async (ask) => {
    await migrate(ask);
    await ask('begin');
    await ask("insert into revisions (revision, rules, facts) values ('', '', '{}')");
    const words = openWordBook(ask);
    for (let from = 0; from < documents.length; from += AT_ONCE) {
      const rows = documents.slice(from, from + AT_ONCE).map((document) => documentRow(document, words));
      await words.settle();
      const ready = rows.map((one) => numbered(one, words));
      await writeRows(ask, 'passage_documents', ready, { version: 0, since: 1 });
    }
    await writeHolders(ask, 1);
    await writeFigures(ask, 1, 0);
    for (const [name, on] of Object.entries(CONTENT_INDEXES))
      await ask(`create index if not exists ${name} on ${on}`);
    await ask('commit');
    await ask('vacuum analyze');
    const [row] = await ask<{ bytes: number }>(
      'select pg_database_size(current_database())::float8 as bytes',
    );
    return row?.bytes ?? 0;
  });
}

async function compare(
  kind: string,
  queries: readonly string[],
  postgres: SearchIndex,
  memory: SearchIndex,
): Promise<void> {
  const times: number[] = [];
  let same = 0;
  let first = 0;
  let found = 0;
  let wanted = 0;
  for (const words of queries) {
    const start = performance.now();
    const hits = await postgres.search({ words }, { limit: SHOWN });
    times.push(performance.now() - start);
    const expected = await memory.search({ words }, { limit: SHOWN });
    const ids = new Set(hits.map(({ id }) => id));
    wanted += expected.length;
    found += expected.filter(({ id }) => ids.has(id)).length;
    if (hits[0]?.id === expected[0]?.id) first += 1;
    if (JSON.stringify(hits) === JSON.stringify(expected)) same += 1;
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  say(
    `  ${kind.padEnd(12)} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; of memory's best ten ${((100 * found) / wanted).toFixed(1)} %, the first ${first}/${queries.length}, all with their scores ${same}/${queries.length}`,
  );
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1_000).toFixed(0)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
