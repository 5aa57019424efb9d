import pg from 'pg';
import type { Article } from '../corpus/article.ts';
import type { PeopleFile } from '../corpus/read-corpus.ts';
import type { CoverageFacts, RefreshProgress } from '../coverage/coverage.ts';
import type { CoverageParts } from '../coverage/coverage-parts.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';
import { type Log, silentLog } from '../text/log.ts';
import { articleFactsOf } from './article-facts.ts';
import { type Ask, connectionOptions, type Row } from './ask-database.ts';
import { CONTENT_INDEXES, OF_ARTICLES } from './content-indexes.ts';
import { dropRevisions } from './drop-revisions.ts';
import { writeArticles } from './write-articles.ts';
import { writeFigures, writeHolders } from './write-holders.ts';
import { writeNames } from './write-names.ts';

/** Heard by everybody who reads: there is a new revision, by its number. */
export const CHANNEL = 'on_the_record_revision';

/** Any number, the same for everybody who writes. */
const LOCK = 72_160_002;

/** Somebody else is writing a revision at this moment. */
export class AnotherWriterError extends Error {
  override readonly name = 'AnotherWriterError';
}

/** A revision as it stands in the database. */
export interface WrittenRevision {
  readonly number: number;
  readonly revision: string;
  /** By which rules it was found and written. */
  readonly rules: string;
  readonly facts: CoverageFacts;
  readonly peopleFile?: PeopleFile;
}

export interface WriteOptions {
  readonly url: string;
  readonly parts: CoverageParts;
  readonly rules: string;
  /** What was found in an article, kept for the next build. */
  readonly annotationOf?: (article: Article) => ArticleAnnotation | undefined;
  readonly log?: Log;
  readonly onProgress?: (progress: RefreshProgress) => void;
}

/**
 * Writes a revision in one transaction, only what changed, and tells those who read. Rejects, and nothing has changed, with AnotherWriterError while
 * somebody else writes.
 */
export async function writeRevision(options: WriteOptions): Promise<WrittenRevision> {
  const { url, log = silentLog } = options;
  return withConnection(url, async (ask) => {
    await ask('begin');
    let written: WrittenRevision;
    try {
      const [lock] = await ask<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [LOCK]);
      if (lock?.got !== true) throw new AnotherWriterError('another process writes a revision at the moment');
      written = await writeWithin(ask, options);
      await ask('select pg_notify($1, $2)', [CHANNEL, String(written.number)]);
      await ask('commit');
    } catch (error) {
      await ask('rollback').catch(() => undefined);
      throw error;
    }
    // What is written is written; the rest only makes questions quicker, and can be made up for the next time.
    try {
      for (const table of ['articles', 'word_holders', ...OF_ARTICLES]) await ask(`analyze ${table}`);
      const dropped = await dropRevisions(ask);
      log.info('database.written', { revision: written.number, dropped });
    } catch (error) {
      log.warn('database.not-tidied', { why: error instanceof Error ? error.message : 'unknown' });
    }
    return written;
  });
}

async function writeWithin(
  ask: Ask,
  { parts, rules, annotationOf, onProgress }: WriteOptions,
): Promise<WrittenRevision> {
  const { revision, facts, peopleFile } = parts;
  const [last] = await ask<{ number: number }>('select coalesce(max(number), 0) as number from revisions');
  const [made] = await ask<{ number: number }>(
    'insert into revisions (revision, rules, facts, people_file) values ($1, $2, $3, $4) returning number',
    [revision, rules, JSON.stringify(facts), peopleFile === undefined ? null : JSON.stringify(peopleFile)],
  );
  const number = made?.number ?? 0;
  const of = parts.articles.length;
  await writeArticles(ask, number, articleFactsOf(parts), {
    rules,
    annotationOf,
    onWritten: (done) => onProgress?.({ stage: 'indexing', done, of }),
  });
  await writeNames(ask, number, parts);
  await writeHolders(ask, number);
  await writeFigures(ask, number, last?.number ?? 0);
  for (const [name, on] of Object.entries(CONTENT_INDEXES))
    await ask(`create index if not exists ${name} on ${on}`);
  return { number, revision, rules, facts, ...(peopleFile === undefined ? {} : { peopleFile }) };
}

/** One connection of its own, without a limit of time, closed afterwards. */
export async function withConnection<Result>(
  url: string,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(connectionOptions(url, 0));
  // What it ends with, a question under way is told.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(
      async <Found extends Row>(sql: string, values: readonly unknown[] = []) =>
        (await client.query<Found>(sql, [...values])).rows,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
