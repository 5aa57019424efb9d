import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import {
  type Ask,
  connectionOptions,
  type Database,
  openDatabase,
  type Row,
} from '../../src/postgres/ask-database.ts';
import { migrate } from '../../src/postgres/migrations/migrate.ts';
import { withConnection } from '../../src/postgres/write-revision.ts';
import { silentLog } from '../../src/text/log.ts';
import { describeSearchIndex } from '../search/search-index-contract.ts';
import { buildPostgresIndex } from './build-postgres-index.ts';
import { describeWithPostgres } from './describe-with-postgres.ts';

describeWithPostgres('a search index in PostgreSQL', (server) => {
  let database: Database | undefined;
  let writer: pg.Client | undefined;
  beforeAll(async () => {
    const url = await server().createDatabase();
    await withConnection(url, migrate);
    database = openDatabase({ urls: [url], log: silentLog });
    writer = new pg.Client(connectionOptions(url, 0));
    await writer.connect();
  });
  afterAll(async () => {
    await writer?.end();
    await database?.close();
  });

  const within: Ask = async <Result extends Row>(sql: string, values: readonly unknown[] = []) =>
    (await writer?.query<Result>(sql, [...values]))?.rows ?? [];
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: there is one connection. */
  function work<Result>(inTransaction: (ask: Ask) => Promise<Result>): Promise<Result> {
    const next = last.then(async () => {
      await within('begin');
      const result = await inTransaction(within);
      await within('commit');
      return result;
    });
    last = next.catch(() => undefined);
    return next;
  }

  describeSearchIndex('PostgreSQL', async (documents) => {
    if (database === undefined) throw new Error('the database is not open');
    return buildPostgresIndex(documents, database.ask, work);
  });
});
