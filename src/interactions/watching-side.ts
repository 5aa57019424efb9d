import type { SettingsStore } from '../settings/settings-store.ts';
import { MOST_WATCHES, type WatchOwner } from '../settings/watch.ts';
import type { WatchDesk } from '../watches/watch-desk.ts';
import type { AskersSide } from './desk.ts';
import type { Asker } from './request.ts';

/** Whose watches an asker sees: the server's, or in direct messages their own. */
export function watchOwnerOf({ guildId, userId }: Asker): WatchOwner {
  return guildId === undefined ? { kind: 'person', id: userId } : { kind: 'server', id: guildId };
}

/** What is watched where the asker is, and how that is changed. */
export function watchingSide(
  asker: Asker,
  settings: SettingsStore,
  watchDesk: Pick<WatchDesk, 'stateOf'> | undefined,
): Pick<AskersSide, 'watches' | 'addWatch' | 'removeWatch'> {
  const owner = watchOwnerOf(asker);
  return {
    watches: async () =>
      settings.watchesOf(owner).map((watch) => ({
        watch,
        ...(watchDesk?.stateOf(watch.id) ?? { waiting: 0, isSilent: false }),
      })),
    async addWatch(watch) {
      let isKept = false;
      await settings.keepWatches(owner, (before) => {
        const others = before.filter(({ id }) => id !== watch.id);
        isKept = others.length < MOST_WATCHES;
        return isKept ? [...others, watch] : before;
      });
      return isKept;
    },
    removeWatch: (watchId) =>
      settings.keepWatches(owner, (before) => before.filter(({ id }) => id !== watchId)),
  };
}
