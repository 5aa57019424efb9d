import pg from 'pg';
import { CoverageUnreachableError } from '../coverage/coverage-unreachable-error.ts';
import type { Log } from '../text/log.ts';
import { isTooSlow, isUnreachable } from './is-unreachable.ts';

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
  /** Asks only where the revision with this number is: what a replica does not know yet, or what has been dropped, must not look as if it never was. */
  at(revision: number): Ask;
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

interface Address {
  readonly pool: pg.Pool;
  /** Whoever asks waits here for a connection that is free: to wait is no sign that nobody is there. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  leftAloneUntil: number;
  /** Revisions that have been seen there since it was last lost, and when that was. */
  readonly seen: Map<number, number>;
}

/** Everything stands in a schema of its own. */
export const SCHEMA = 'on_the_record';

const CONNECTIONS = 4;
const LONGEST_MS = 15_000;
/** Who does not take a connection in that time is not there. */
const CONNECT_MS = 3_000;
/** An address that did not answer, or was behind, is left alone for so long, so that not every question waits for it. */
const LEFT_ALONE_MS = 1_000;

/** For so long a revision that was seen counts as there: who cannot say that they read it may find that it has been dropped. */
const SEEN_MS = 2_000;

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
  const addresses = urls.map((url): Address => {
    const pool = new pg.Pool({ ...connectionOptions(url, longestMs), max: connections });
    // A connection that nobody uses has ended; the next question opens another.
    pool.on('error', () => undefined);
    return { pool, inTurn: atMost(connections), leftAloneUntil: 0, seen: new Map() };
  });

  return {
    ask: (sql, values = []) => askAny(sql, values),
    at:
      (revision) =>
      (sql, values = []) =>
        askAny(sql, values, revision),
    async close() {
      await Promise.all(addresses.map(({ pool }) => pool.end()));
    },
  };

  async function askAny<Result extends Row>(
    sql: string,
    values: readonly unknown[],
    revision?: number,
  ): Promise<readonly Result[]> {
    const now = performance.now();
    const isLeftAlone = ({ leftAloneUntil }: Address) => leftAloneUntil > now;
    // Those that are left alone are asked where nobody else answers.
    const inTurn = addresses.toSorted((one, other) => Number(isLeftAlone(one)) - Number(isLeftAlone(other)));
    let why = 'no address';
    for (const address of inTurn) {
      try {
        if (revision !== undefined && !(await has(address, revision))) {
          why = 'it does not have the revision';
          address.leftAloneUntil = performance.now() + LEFT_ALONE_MS;
          continue;
        }
        return await askTwice<Result>(address, sql, values);
      } catch (error) {
        if (isTooSlow(error)) throw new CoverageUnreachableError('no answer in time');
        if (!isUnreachable(error)) throw error;
        why = error instanceof Error ? error.message : String(error);
        address.leftAloneUntil = performance.now() + LEFT_ALONE_MS;
        // Whoever answers there the next time may be another server.
        address.seen.clear();
        log.warn('database.unreachable', { place: addresses.indexOf(address), why });
      }
    }
    throw new CoverageUnreachableError(why);
  }
}

async function has(address: Address, revision: number): Promise<boolean> {
  const { seen } = address;
  const now = performance.now();
  if (now - (seen.get(revision) ?? Number.NEGATIVE_INFINITY) < SEEN_MS) return true;
  const rows = await askTwice(address, 'select 1 from revisions where number = $1', [revision]);
  if (rows.length > 0) seen.set(revision, now);
  else seen.delete(revision);
  return rows.length > 0;
}

/** Connections that waited in the pool may all have ended with the server that they led to; one that is opened anew has not. */
async function askTwice<Result extends Row>(
  { pool, inTurn }: Address,
  sql: string,
  values: readonly unknown[],
): Promise<readonly Result[]> {
  for (let tries = pool.idleCount; ; tries--) {
    try {
      return (await inTurn(() => pool.query<Result>(sql, [...values]))).rows;
    } catch (error) {
      if (tries <= 0 || isTooSlow(error) || !isUnreachable(error)) throw error;
    }
  }
}

/** Begins at most so many at the same time, in the order in which they come. */
function atMost(most: number): Address['inTurn'] {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (underWay < most) underWay += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
}
