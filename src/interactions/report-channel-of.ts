import type { ServerSettings } from '../settings/server-settings.ts';
import type { Asker } from './request.ts';

/** Where reports on an answer go; undefined where the server has named no channel, or the bot may not write there. */
export function reportChannelOf(
  { guildId }: Asker,
  { reportChannel }: ServerSettings,
  mayWriteTo: ((guildId: string, channelId: string) => boolean) | undefined,
): string | undefined {
  if (guildId === undefined || reportChannel === undefined) return undefined;
  return mayWriteTo?.(guildId, reportChannel) === true ? reportChannel : undefined;
}
