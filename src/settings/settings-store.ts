import type { ServerSettings } from './server-settings.ts';

/** The settings of all servers. */
export interface SettingsStore {
  /** Of one server, from memory; nothing is set in a direct message. */
  of(guildId: string | undefined): ServerSettings;
  /** Keeps these in place of what the server had. Rejects with a SettingsFileError, and then nothing has changed. */
  keep(guildId: string, settings: ServerSettings): Promise<void>;
}

/** A settings file that cannot be used; its message names the file, the place and what to do. */
export class SettingsFileError extends Error {
  override readonly name = 'SettingsFileError';
}

/** Settings that live as long as the process: for surfaces that have no servers, and for tests. */
export function createPassingSettings(initial: Readonly<Record<string, ServerSettings>> = {}): SettingsStore {
  const servers = new Map(Object.entries(initial));
  return {
    of: (guildId) => servers.get(guildId ?? '') ?? {},
    async keep(guildId, settings) {
      servers.set(guildId, settings);
    },
  };
}
