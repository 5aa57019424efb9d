import type { SettingsStore } from '../settings/settings-store.ts';
import type { Asker } from './request.ts';

/** Where reports on an answer go; undefined where the server has named no channel, or the bot may not write there. */
export function reportChannelOf(
  { guildId }: Asker,
  settings: SettingsStore,
  mayWriteTo: ((guildId: string, channelId: string) => boolean) | undefined,
): string | undefined {
  const channelId = settings.of(guildId).reportChannel;
  if (guildId === undefined || channelId === undefined) return undefined;
  return mayWriteTo?.(guildId, channelId) === true ? channelId : undefined;
}
