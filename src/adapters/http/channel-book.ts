import { type REST, Routes } from 'discord.js';
import { keepLatest } from '../../text/keep-latest.ts';

/** Which server a channel belongs to, asked of Discord where no connection tells it: nothing of one server may be posted in another. */
export interface ChannelBook {
  /** Whether it is known to be a channel of that server. Where it is not known it is asked for, for the next time. */
  isIn(guildId: string, channelId: string): boolean;
  /** Sees to it that it is known, as far as Discord tells. Never rejects. */
  learn(channelId: string): Promise<void>;
}

/** So many channels are remembered. */
const REMEMBERED = 5_000;
/** And each for so long, in milliseconds: one that was closed may be open by then. */
const HOLDS_MS = 10 * 60_000;

interface Known {
  /** Absent where Discord does not tell. */
  readonly guildId?: string;
  readonly until: number;
}

/** Without a connection for the bot itself nothing is known, and nothing can be posted. */
export function createChannelBook(rest: REST | undefined, now: () => number = Date.now): ChannelBook {
  const channels = new Map<string, Known>();
  const underWay = new Map<string, Promise<void>>();
  return {
    isIn(guildId, channelId) {
      void learn(channelId);
      return channels.get(channelId)?.guildId === guildId;
    },
    learn,
  };

  async function learn(channelId: string): Promise<void> {
    if (rest === undefined || (channels.get(channelId)?.until ?? 0) > now()) return;
    const asking = underWay.get(channelId) ?? ask(rest, channelId);
    underWay.set(channelId, asking);
    await asking.finally(() => underWay.delete(channelId));
  }

  async function ask(asked: REST, channelId: string): Promise<void> {
    const until = now() + HOLDS_MS;
    try {
      const { guild_id: guildId } = (await asked.get(Routes.channel(channelId))) as {
        readonly guild_id?: string;
      }; // Discord's channel, of which this part matters
      keepLatest(channels, channelId, guildId === undefined ? { until } : { guildId, until }, REMEMBERED);
    } catch {
      // Gone, closed to the bot, or Discord is in trouble: not known for a while.
      keepLatest(channels, channelId, { until }, REMEMBERED);
    }
  }
}
