import type { ServerSettings } from '../settings/server-settings.ts';
import type { Asker } from './request.ts';

/** Whether mentions are answered in the asker's channel: everywhere, unless the server has named channels; a thread counts as its channel. */
export function isHeard({ channelId, parentChannelId }: Asker, { mentionChannels }: ServerSettings): boolean {
  if (mentionChannels === undefined) return true;
  return [channelId, parentChannelId].some((id) => id !== undefined && mentionChannels.includes(id));
}
