import type { ServerSettings } from './server-settings.ts';
import { readSettingsFile, type Servers, writeSettingsFile } from './settings-file.ts';
import type { SettingsStore } from './settings-store.ts';

/**
 * The settings that one JSON file holds. It need not be there yet. Rejects with a SettingsFileError for one that cannot be used: what it says may
 * keep answers private, so the bot does not start as though it said nothing.
 */
export async function openSettingsStore(path: string): Promise<SettingsStore> {
  let servers: Servers = (await readSettingsFile(path)) ?? new Map();
  let last: Promise<unknown> = Promise.resolve();

  return {
    of: (guildId) => servers.get(guildId ?? '') ?? {},
    keep(guildId, settings) {
      const next = last.then(() => keep(guildId, settings));
      // Whoever called has the rejection; here it only ends the waiting.
      last = next.catch(() => undefined);
      return next;
    },
  };

  /** What somebody wrote into the file by hand meanwhile is kept. */
  async function keep(guildId: string, settings: ServerSettings): Promise<void> {
    const onDisk = (await readSettingsFile(path)) ?? servers;
    const changed = new Map(onDisk).set(guildId, withoutAbsent(settings));
    await writeSettingsFile(path, changed);
    servers = changed;
  }
}

function withoutAbsent(settings: ServerSettings): ServerSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
