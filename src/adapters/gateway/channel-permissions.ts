import { type Client, PermissionFlagsBits } from 'discord.js';

const TO_WRITE = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

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
  const permissions = permissionsIn(client, guildId, channelId) ?? 0n;
  return (permissions & TO_WRITE) === TO_WRITE || (permissions & PermissionFlagsBits.Administrator) !== 0n;
}

/** The channel that a thread belongs to. */
export function parentOf(client: Client, guildId: string | undefined, channelId: string): string | undefined {
  const guild = guildId === undefined ? undefined : client.guilds.cache.get(guildId);
  const channel = guild?.channels.cache.get(channelId);
  return channel?.isThread() === true ? (channel.parentId ?? undefined) : undefined;
}
