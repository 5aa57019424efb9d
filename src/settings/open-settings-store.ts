import { watchFile } from 'node:fs';
import type { Log } from '../text/log.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';
import { type SettingsStore, storeOf } from './settings-store.ts';
import { NOTHING_SETTLED, type Settled } from './settled.ts';

/** How often the file is looked at, in milliseconds. */
const LOOK_EVERY_MS = 1_000;

/**
 * The settings that one JSON file holds. It need not be there yet. Rejects with a SettingsFileError for one that cannot be used: what it says may
 * keep answers private, so the bot does not start as though it said nothing. With a log the file is followed: what another process, or somebody by
 * hand, writes into it counts within seconds, and where it cannot be used that is logged and what was known before counts on.
 */
export async function openSettingsStore(path: string, log?: Log): Promise<SettingsStore> {
  let settled: Settled = (await readSettingsFile(path)) ?? NOTHING_SETTLED;
  let last: Promise<unknown> = Promise.resolve();

  if (log !== undefined) {
    watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, () => {
      last = last.then(() => reread(log));
    });
  }

  return storeOf(
    () => settled,
    (how) => {
      const next = last.then(() => change(how));
      // Whoever called has the rejection; here it only ends the waiting.
      last = next.catch(() => undefined);
      return next;
    },
  );

  /** What somebody wrote into the file by hand meanwhile is kept. */
  async function change(how: (before: Settled) => Settled): Promise<void> {
    const changed = how((await readSettingsFile(path)) ?? settled);
    await writeSettingsFile(path, changed);
    settled = changed;
  }
  /** A file that is gone says nothing new. */
  async function reread(log: Log): Promise<void> {
    try {
      settled = (await readSettingsFile(path)) ?? settled;
    } catch (error) {
      log.warn('settings.unreadable', { fault: error instanceof Error ? error.name : typeof error });
    }
  }
}
