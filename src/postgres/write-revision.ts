import pg from 'pg';
import type { CoverageFacts, RefreshProgress } from '../coverage/coverage.ts';
import type { CoverageParts } from '../coverage/coverage-parts.ts';
import { articleFactsOf } from './article-facts.ts';
import { type Ask, connectionOptions, type Row } from './ask-database.ts';
import { CONTENT_INDEXES, OF_ARTICLES } from './content-indexes.ts';
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
}

export interface WriteOptions {
  readonly url: string;
  readonly parts: CoverageParts;
  readonly rules: string;
  readonly onProgress?: (progress: RefreshProgress) => void;
}

/**
 * Writes a revision in one transaction, only what changed, and tells those who read. Rejects, and nothing has changed, with AnotherWriterError while
 * somebody else writes.
 */
export async function writeRevision({
  url,
  parts,
  rules,
  onProgress,
}: WriteOptions): Promise<WrittenRevision> {
  return withConnection(url, async (ask) => {
    await ask('begin');
    try {
      const [lock] = await ask<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [LOCK]);
      if (lock?.got !== true) throw new AnotherWriterError('another process writes a revision at the moment');
      const written = await writeWithin(ask, parts, rules, onProgress);
      await ask('select pg_notify($1, $2)', [CHANNEL, String(written.number)]);
      await ask('commit');
      // So that a question is planned by what there is now.
      for (const table of ['articles', 'word_holders', ...OF_ARTICLES]) await ask(`analyze ${table}`);
      return written;
    } catch (error) {
      await ask('rollback').catch(() => undefined);
      throw error;
    }
  });
}

async function writeWithin(
  ask: Ask,
  parts: CoverageParts,
  rules: string,
  onProgress: WriteOptions['onProgress'],
): Promise<WrittenRevision> {
  const { revision, facts } = parts;
  const [last] = await ask<{ number: number }>('select coalesce(max(number), 0) as number from revisions');
  const [made] = await ask<{ number: number }>(
    'insert into revisions (revision, rules, facts) values ($1, $2, $3) returning number',
    [revision, rules, JSON.stringify(facts)],
  );
  const number = made?.number ?? 0;
  const of = parts.articles.length;
  await writeArticles(ask, number, articleFactsOf(parts), rules, (done) =>
    onProgress?.({ stage: 'indexing', done, of }),
  );
  await writeNames(ask, number, parts);
  await writeHolders(ask, number);
  await writeFigures(ask, number, last?.number ?? 0);
  for (const [name, on] of Object.entries(CONTENT_INDEXES))
    await ask(`create index if not exists ${name} on ${on}`);
  return { number, revision, rules, facts };
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
