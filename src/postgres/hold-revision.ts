import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../text/log.ts';
import { connectionOptions } from './ask-database.ts';

/** Locks of this class stand for revisions, by their numbers. */
export const HELD = 72_160_003;

/** Somebody reads a revision, and as long as they do it is not dropped. */
export interface Hold {
  release(): Promise<void>;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Holds a revision by a lock that ends with the connection, so that a reader who is lost holds nothing. Where the database cannot be reached nothing can be
 * dropped either; the lock is taken again as soon as it can. Resolves when it was first taken, or could not be.
 */
export async function holdRevision(url: string, revision: number, log: Log): Promise<Hold> {
  const released = new AbortController();
  let client: pg.Client | undefined;

  async function take(): Promise<void> {
    const next = new pg.Client(connectionOptions(url, 0));
    next.on('error', () => undefined);
    try {
      await next.connect();
      await next.query('select pg_advisory_lock_shared($1, $2)', [HELD, revision]);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    client = next;
    next.once('end', () => {
      client = undefined;
      if (!released.signal.aborted) void takeAgain();
    });
  }

  async function takeAgain(): Promise<void> {
    for (let wait = FIRST_PAUSE_MS; !released.signal.aborted; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
      await pause(wait, undefined, { ref: false });
      if (released.signal.aborted) return;
      try {
        return await take();
      } catch (error) {
        log.debug('database.not-held', { revision, why: error instanceof Error ? error.message : 'unknown' });
      }
    }
  }

  await take().catch(() => void takeAgain());
  return {
    async release() {
      released.abort();
      await client?.end().catch(() => undefined);
    },
  };
}
