import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import type { Log } from '../../text/log.ts';

/**
 * Spaces sign-ins, through restarts. Discord takes a thousand a day, one every 86 seconds, and resets the token of a bot that makes more. A few may
 * come at once, for whoever starts the bot anew to try something; a process that fails again and again makes 41 in its first hour, and 36 in each after it.
 */
export interface SignInBook {
  /** Milliseconds until so many sign-ins may be made; `connections` is how many the bot needs in all. */
  waitFor(count: number, connections: number): Promise<number>;
  /** Notes one that is about to be made. */
  note(): Promise<void>;
  /** Until when Discord takes none, as it has said; undefined where it does. */
  closedUntil(): Promise<Date | undefined>;
  close(until: Date): Promise<void>;
}

/** One more is allowed every so often. */
const EVERY_MS = 100_000;
/** So many at once, where there have been none for a while; of a bot with many connections, two starts. */
const AT_ONCE = 5;
/** Discord counts by the day; what is further away is a clock that has been put right. */
const DAY_MS = 86_400_000;

const FILE = z.object({
  /** When the last of those that were made would have been due, had they come evenly: milliseconds of Unix time. */
  due: z.number().default(0),
  closedUntil: z.number().default(0),
});
type Kept = z.infer<typeof FILE>;

/** The book in one small file, which is read anew each time: processes may share it. What cannot be read or written is logged, and nobody is kept waiting for it. */
export function createSignInBook(path: string, log: Log, now: () => number = Date.now): SignInBook {
  return {
    async waitFor(count, connections) {
      const { due } = await read();
      const atOnce = Math.max(AT_ONCE, 2 * connections);
      return Math.max(0, due + (count - atOnce) * EVERY_MS - now());
    },
    async note() {
      const kept = await read();
      await write({ ...kept, due: Math.max(now(), kept.due) + EVERY_MS });
    },
    async closedUntil() {
      const { closedUntil } = await read();
      return closedUntil > now() ? new Date(closedUntil) : undefined;
    },
    async close(until) {
      await write({ ...(await read()), closedUntil: until.getTime() });
    },
  };

  async function read(): Promise<Kept> {
    try {
      const { due, closedUntil } = FILE.parse(JSON.parse(await readFile(path, 'utf8')));
      return {
        due: Math.min(due, now() + DAY_MS),
        closedUntil: closedUntil > now() + DAY_MS ? 0 : closedUntil,
      };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'no such content';
      if (code !== 'ENOENT') log.warn('sign-in.book-unreadable', { why: code });
      return { due: 0, closedUntil: 0 };
    }
  }

  async function write(kept: Kept): Promise<void> {
    try {
      await writeWholeFile(path, `${JSON.stringify(kept)}\n`);
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      log.warn('sign-in.not-noted', { why });
    }
  }
}
