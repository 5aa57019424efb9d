import pg from 'pg';
import { CoverageUnreachableError } from '../coverage/coverage-unreachable-error.ts';
import type { Log } from '../text/log.ts';
import { isUnreachable } from './is-unreachable.ts';

/** A row as the database gives it: counts are numbers, whatever is bigger is a text. */
export type Row = Readonly<Record<string, unknown>>;

/** Asks with numbered values ($1, $2 …). */
export type Ask = <Result extends Row>(
  sql: string,
  values?: readonly unknown[],
) => Promise<readonly Result[]>;

/** Where a coverage is asked: a pool of connections for each address. */
export interface Database {
  /** Rejects with CoverageUnreachableError where no address answers, or none in time. */
  readonly ask: Ask;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Asked in this order: where one cannot be reached, the next is asked the same. */
  readonly urls: readonly string[];
  /** Connections to each address. */
  readonly connections?: number;
  /** No question may take longer, in milliseconds. */
  readonly longestMs?: number;
  readonly log: Log;
}

/** Everything stands in a schema of its own. */
export const SCHEMA = 'on_the_record';

const CONNECTIONS = 4;
const LONGEST_MS = 15_000;
/** Who does not take a connection in that time is not there. */
const CONNECT_MS = 3_000;
/** An address that did not answer is left alone for so long, so that not every question waits for it. */
const LEFT_ALONE_MS = 2_000;

/** What every connection is opened with. */
export function connectionOptions(url: string, longestMs: number): pg.ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: longestMs,
    application_name: 'on-the-record',
    keepAlive: true,
    // Compiling a question takes longer than answering it.
    options: `-c search_path=${SCHEMA} -c jit=off`,
  };
}

/** Opens no connection before it is asked. */
export function openDatabase(options: DatabaseOptions): Database {
  const { urls, connections = CONNECTIONS, longestMs = LONGEST_MS, log } = options;
  const addresses = urls.map((url) => {
    const pool = new pg.Pool({ ...connectionOptions(url, longestMs), max: connections });
    // A connection that nobody uses has ended; the next question opens another.
    pool.on('error', () => undefined);
    return { pool, leftAloneUntil: 0 };
  });

  return {
    async ask<Result extends Row>(sql: string, values: readonly unknown[] = []) {
      const now = performance.now();
      const answering = addresses.filter(({ leftAloneUntil }) => leftAloneUntil <= now);
      let why = 'no address';
      for (const address of answering.length > 0 ? answering : addresses) {
        try {
          return await askTwice<Result>(address.pool, sql, values);
        } catch (error) {
          if (!isUnreachable(error)) throw error;
          why = error instanceof Error ? error.message : String(error);
          address.leftAloneUntil = performance.now() + LEFT_ALONE_MS;
          log.warn('database.unreachable', { place: addresses.indexOf(address), why });
        }
      }
      throw new CoverageUnreachableError(why);
    },
    async close() {
      await Promise.all(addresses.map(({ pool }) => pool.end()));
    },
  };
}

/** Connections that waited in the pool may all have ended with the server that they led to; one that is opened anew has not. */
async function askTwice<Result extends Row>(
  pool: pg.Pool,
  sql: string,
  values: readonly unknown[],
): Promise<readonly Result[]> {
  for (let tries = pool.idleCount; ; tries--) {
    try {
      return (await pool.query<Result>(sql, [...values])).rows;
    } catch (error) {
      if (tries <= 0 || !isUnreachable(error)) throw error;
    }
  }
}
