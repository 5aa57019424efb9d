import type { Log } from '../text/log.ts';
import { keepConnected } from './keep-connected.ts';

/** Locks of this class stand for revisions, by their numbers. */
export const HELD = 72_160_003;

/** Somebody reads a revision, and as long as they do it is not dropped. */
export interface Hold {
  release(): Promise<void>;
}

/**
 * Holds a revision by a lock that ends with the connection, so that a reader who is lost holds nothing. Where the database cannot be reached nothing can be
 * dropped either; the lock is taken again as soon as it can. Resolves when it was first taken, or could not be.
 */
export async function holdRevision(url: string, revision: number, log: Log): Promise<Hold> {
  const connection = keepConnected({
    url,
    prepare: async (client) => {
      await client.query('select pg_advisory_lock_shared($1, $2)', [HELD, revision]);
    },
    onNotBack: (why) => log.debug('database.not-held', { revision, why }),
  });
  await connection.open().catch(() => void connection.openInTime());
  return { release: () => connection.close() };
}
