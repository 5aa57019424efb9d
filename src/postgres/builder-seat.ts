import type pg from 'pg';
import type { Log } from '../text/log.ts';
import type { Ask, Row } from './ask-database.ts';
import { isUnreachable } from './is-unreachable.ts';
import { keepConnected } from './keep-connected.ts';
import { migrate } from './migrations/migrate.ts';
import { CHANNEL } from './write-revision.ts';

/** Whoever has this lock builds. */
const BUILDER = 72_160_004;
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
  let hasClosed = false;
  let builds = false;
  const connection = keepConnected({
    url,
    prepare,
    onLost: () => {
      builds = false;
      log.warn('database.lost');
    },
    onBack: () => {
      log.info('database.back');
      return look();
    },
    onNotBack: (why) => log.debug('database.not-back', { why }),
  });

  try {
    await connection.open();
  } catch (error) {
    if (!options.mayBeAway || !isUnreachable(error)) throw error;
    log.warn('database.lost');
    void connection.openInTime();
  }
  const clock = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS).unref();

  return {
    async take() {
      const client = connection.client();
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
      await connection.close();
    },
  };

  async function prepare(client: pg.Client): Promise<void> {
    client.on('notification', () => void look().catch(() => undefined));
    const ask: Ask = async <Result extends Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<Result>(sql, [...values])).rows;
    await migrate(ask);
    await client.query(`listen ${CHANNEL}`);
  }

  async function look(): Promise<void> {
    const found = await connection
      .client()
      ?.query<{ number: number }>('select max(number) as number from revisions');
    const number = found?.rows[0]?.number;
    if (typeof number === 'number' && !hasClosed) onRevision(number);
  }
}
