import { readSettingsFile, writeSettingsFile } from './settings-file.ts';
import { type SettingsStore, storeOf } from './settings-store.ts';
import { NOTHING_SETTLED, type Settled } from './settled.ts';

/**
 * The settings that one JSON file holds. It need not be there yet. Rejects with a SettingsFileError for one that cannot be used: what it says may
 * keep answers private, so the bot does not start as though it said nothing.
 */
export async function openSettingsStore(path: string): Promise<SettingsStore> {
  let settled: Settled = (await readSettingsFile(path)) ?? NOTHING_SETTLED;
  let last: Promise<unknown> = Promise.resolve();

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
}
