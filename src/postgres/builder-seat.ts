import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../text/log.ts';
import { type Ask, connectionOptions, type Row } from './ask-database.ts';
import { isUnreachable } from './is-unreachable.ts';
import { migrate } from './migrations/migrate.ts';
import { CHANNEL } from './write-revision.ts';

/** Whoever has this lock builds. */
const BUILDER = 72_160_004;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** A message may be lost with its connection, and a connection without a word. */
const LOOK_EVERY_MS = 20_000;

/** A process among those that share a database: one of them builds, and all hear of a new revision. */
export interface BuilderSeat {
  /** Whether this process builds from now on: it does already, or nobody else does. Rejects where the database cannot be reached. */
  take(): Promise<boolean>;
  close(): Promise<void>;
}

export interface SeatOptions {
  readonly url: string;
  /** Told the number of the revision that has been written last, more often than there are new ones. */
  readonly onRevision: (number: number) => void;
  /** It may be away at first: there is a replica to read from. */
  readonly mayBeAway: boolean;
  readonly log: Log;
}

/**
 * Lays the database out, and listens. A connection that ends is opened anew for as long as it takes; whoever built before may then have to find that
 * somebody else does. Rejects where the database cannot be used, and unless it `mayBeAway` where it cannot be reached.
 */
export async function openBuilderSeat(options: SeatOptions): Promise<BuilderSeat> {
  const { url, onRevision, log } = options;
  let client: pg.Client | undefined;
  let hasClosed = false;
  let builds = false;

  try {
    await open();
  } catch (error) {
    if (!options.mayBeAway || !isUnreachable(error)) throw error;
    void reopen();
  }
  const clock = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS).unref();

  return {
    async take() {
      if (client === undefined) throw new Error('the database cannot be reached');
      if (builds) return true;
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [
        BUILDER,
      ]);
      builds = rows[0]?.got === true;
      return builds;
    },
    async close() {
      hasClosed = true;
      clearInterval(clock);
      await client?.end().catch(() => undefined);
    },
  };

  async function open(): Promise<void> {
    const next = new pg.Client(connectionOptions(url, 0));
    next.on('error', () => undefined);
    next.on('notification', () => void look().catch(() => undefined));
    try {
      await next.connect();
      const ask: Ask = async <Result extends Row>(sql: string, values: readonly unknown[] = []) =>
        (await next.query<Result>(sql, [...values])).rows;
      await migrate(ask);
      await next.query(`listen ${CHANNEL}`);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    client = next;
    next.once('end', () => {
      client = undefined;
      builds = false;
      if (!hasClosed) void reopen();
    });
  }

  async function reopen(): Promise<void> {
    log.warn('database.lost');
    for (let wait = FIRST_PAUSE_MS; !hasClosed; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
      await pause(wait, undefined, { ref: false });
      if (hasClosed) return;
      try {
        await open();
        log.info('database.back');
        await look();
        return;
      } catch (error) {
        log.debug('database.not-back', { why: error instanceof Error ? error.message : 'unknown' });
      }
    }
  }

  async function look(): Promise<void> {
    const found = await client?.query<{ number: number }>('select max(number) as number from revisions');
    const number = found?.rows[0]?.number;
    if (typeof number === 'number' && !hasClosed) onRevision(number);
  }
}
