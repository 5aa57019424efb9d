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

/** What the bot needs in order to write in a channel, beside embeds, for which there is a plain form. */
export type WritePermission = 'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads';

/** Which of them it lacks there; none where that is not known. */
export function missingPermissionsIn(
  client: Client,
  guildId: string | undefined,
  channelId: string,
): readonly WritePermission[] {
  const held = permissionsIn(client, guildId, channelId);
  if (held === undefined) return [];
  const isThread = parentOf(client, guildId, channelId) !== undefined;
  const needed = ['ViewChannel', isThread ? 'SendMessagesInThreads' : 'SendMessages'] as const;
  return needed.filter((name) => !hasPermission(held, name));
}

/** Whether the bot can write there; false for a channel of another server, and for one that it does not see. */
export function mayWriteTo(client: Client, guildId: string, channelId: string): boolean {
  return hasPermission(permissionsIn(client, guildId, channelId) ?? 0n, 'ViewChannel', 'SendMessages');
}

/** The channel that a thread belongs to, as far as it is kept. */
export function parentOf(client: Client, guildId: string | undefined, channelId: string): string | undefined {
  const guild = guildId === undefined ? undefined : client.guilds.cache.get(guildId);
  const channel = guild?.channels.cache.get(channelId);
  return channel?.isThread() === true ? (channel.parentId ?? undefined) : undefined;
}

/** Sees to it that the channel is kept: a message in a thread may come before the word that there is one. Never rejects. */
export async function learnOfChannel(
  client: Client,
  guildId: string | undefined,
  channelId: string,
): Promise<void> {
  const guild = guildId === undefined ? undefined : client.guilds.cache.get(guildId);
  if (guild === undefined || guild.channels.cache.has(channelId)) return;
  // What cannot be asked for stays unknown, and Discord decides what may be written there.
  await guild.channels.fetch(channelId).catch(() => undefined);
}
