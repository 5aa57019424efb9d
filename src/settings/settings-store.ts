import type { ServerSettings } from './server-settings.ts';
import { NOTHING_SETTLED, type Settled } from './settled.ts';
import type { OwnedWatch, Watch, WatchOwner } from './watch.ts';

/** The settings of all servers, and what people want to be told of in direct messages. */
export interface SettingsStore {
  /** Of one server, from memory; nothing is set in a direct message. */
  of(guildId: string | undefined): ServerSettings;
  /** Keeps these in place of what the server had; its watches stay as they are. Rejects with a SettingsFileError, and then nothing has changed. */
  keep(guildId: string, settings: ServerSettings): Promise<void>;
  watchesOf(owner: WatchOwner): readonly Watch[];
  /** Every watch there is: those of servers, then those of people. */
  watches(): readonly OwnedWatch[];
  /** Keeps what `change` makes of the owner's watches, as they are at that moment. Rejects as `keep` does. */
  keepWatches(owner: WatchOwner, change: (watches: readonly Watch[]) => readonly Watch[]): Promise<void>;
}

/** A settings file that cannot be used; its message names the file, the place and what to do. */
export class SettingsFileError extends Error {
  override readonly name = 'SettingsFileError';
}

/** Settings that live as long as the process: for surfaces that have no servers, and for tests. */
export function createPassingSettings(initial: Readonly<Record<string, ServerSettings>> = {}): SettingsStore {
  let settled: Settled = { ...NOTHING_SETTLED, servers: new Map(Object.entries(initial)) };
  return storeOf(
    () => settled,
    async (change) => {
      settled = change(settled);
    },
  );
}

/** A store on what is settled at the moment, and on a way to change it, one change after the other. */
export function storeOf(
  settled: () => Settled,
  change: (how: (before: Settled) => Settled) => Promise<void>,
): SettingsStore {
  return {
    of: (guildId) => settled().servers.get(guildId ?? '') ?? {},
    keep: (guildId, settings) =>
      change((before) => {
        const watches = before.servers.get(guildId)?.watches;
        return withServer(before, guildId, { ...settings, watches });
      }),
    watchesOf: (owner) => watchesIn(settled(), owner),
    watches: () => [...owned('server', settled().servers), ...owned('person', settled().people)],
    keepWatches: (owner, how) =>
      change((before) => {
        const watches = how(watchesIn(before, owner));
        const kept = watches.length === 0 ? undefined : watches;
        return owner.kind === 'server'
          ? withServer(before, owner.id, { ...before.servers.get(owner.id), watches: kept })
          : { ...before, people: withEntry(before.people, owner.id, { watches: kept }) };
      }),
  };
}

function watchesIn({ servers, people }: Settled, { kind, id }: WatchOwner): readonly Watch[] {
  return (kind === 'server' ? servers : people).get(id)?.watches ?? [];
}

function owned(
  kind: WatchOwner['kind'],
  settings: ReadonlyMap<string, Pick<ServerSettings, 'watches'>>,
): readonly OwnedWatch[] {
  return [...settings].flatMap(([id, { watches = [] }]) =>
    watches.map((watch) => ({ owner: { kind, id }, watch })),
  );
}

function withServer(before: Settled, id: string, settings: ServerSettings): Settled {
  return { ...before, servers: withEntry(before.servers, id, settings) };
}

/** What is absent is not written; a person for whom nothing is left is not, either. */
function withEntry<Settings extends object>(
  entries: ReadonlyMap<string, Settings>,
  id: string,
  settings: Settings,
): ReadonlyMap<string, Settings> {
  const present = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  return new Map(entries).set(id, present as Settings); // an optional part may be left out
}
