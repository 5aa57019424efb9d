import type { PersonalSettings, ServerSettings } from './server-settings.ts';

/** All that is settled: by server, and by person for direct messages. */
export interface Settled {
  readonly servers: ReadonlyMap<string, ServerSettings>;
  readonly people: ReadonlyMap<string, PersonalSettings>;
}

export const NOTHING_SETTLED: Settled = { servers: new Map(), people: new Map() };
