import type { Client } from 'discord.js';
import { hasPermission } from '../../interactions/has-permission.ts';

/** What the bot may do in a channel of a server; undefined where that is not kept, as in direct messages. */
export function permissionsIn(
  client: Client,
  guildId: string | undefined,
  channelId: string,
): bigint | undefined {
  const guild = guildId === undefined ? undefined : client.guilds.cache.get(guildId);
  const channel = guild?.channels.cache.get(channelId);
  const me = guild?.members.me;
  return channel === undefined || me === undefined || me === null
    ? undefined
    : channel.permissionsFor(me).bitfield;
}

/** Whether the bot can write there; false for a channel of another server, and for one that it does not see. */
export function mayWriteTo(client: Client, guildId: string, channelId: string): boolean {
  return hasPermission(permissionsIn(client, guildId, channelId) ?? 0n, 'ViewChannel', 'SendMessages');
}

/** The channel that a thread belongs to. */
export function parentOf(client: Client, guildId: string | undefined, channelId: string): string | undefined {
  const guild = guildId === undefined ? undefined : client.guilds.cache.get(guildId);
  const channel = guild?.channels.cache.get(channelId);
  return channel?.isThread() === true ? (channel.parentId ?? undefined) : undefined;
}
