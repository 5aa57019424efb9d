import { keepLatest } from '../../text/keep-latest.ts';

/** A channel where the bot may not write is left alone for this long, and so is a server with many of them. */
const SET_ASIDE_MS = 10 * 60_000;
/** Whoever takes no direct messages is not written to for this long. */
const CLOSED_MS = 60 * 60_000;
/** So many channels, servers and people are remembered, each. */
const REMEMBERED = 5_000;
/** A server that refuses in so many channels refuses in all of them: one asker with many channels costs no more. */
const CHANNELS_OF_A_SERVER = 20;

/** Where a message stands. */
export interface ChannelPlace {
  readonly channelId: string;
  readonly guildId?: string;
}

/** What channels, servers and people have refused, so that none of them is asked again and again. Bounded, in memory alone. */
export interface RefusedPlaces {
  isSetAside(place: ChannelPlace): boolean;
  setAside(place: ChannelPlace): void;
  /** Where earlier messages may not be read, no message can be a reply. */
  takesNoReplies(channelId: string): boolean;
  noReplies(channelId: string): void;
  isClosed(userId: string): boolean;
  closed(userId: string): void;
}

export function createRefusedPlaces(now: () => number = Date.now): RefusedPlaces {
  const asideUntil = new Map<string, number>();
  const replilessUntil = new Map<string, number>();
  const closedUntil = new Map<string, number>();
  const channelsOf = new Map<string, Set<string>>();
  const holds = (until: ReadonlyMap<string, number>, id: string) => (until.get(id) ?? 0) > now();

  return {
    isSetAside: ({ channelId, guildId }) =>
      holds(asideUntil, channelId) || (guildId !== undefined && holds(asideUntil, guildId)),
    setAside({ channelId, guildId }) {
      keepLatest(asideUntil, channelId, now() + SET_ASIDE_MS, REMEMBERED);
      if (guildId === undefined) return;
      const channels = (channelsOf.get(guildId) ?? new Set()).add(channelId);
      for (const channel of channels) if (!holds(asideUntil, channel)) channels.delete(channel);
      keepLatest(channelsOf, guildId, channels, REMEMBERED);
      if (channels.size >= CHANNELS_OF_A_SERVER)
        keepLatest(asideUntil, guildId, now() + SET_ASIDE_MS, REMEMBERED);
    },
    takesNoReplies: (channelId) => holds(replilessUntil, channelId),
    noReplies: (channelId) => keepLatest(replilessUntil, channelId, now() + SET_ASIDE_MS, REMEMBERED),
    isClosed: (userId) => holds(closedUntil, userId),
    closed: (userId) => keepLatest(closedUntil, userId, now() + CLOSED_MS, REMEMBERED),
  };
}
