import type { Client } from 'discord.js';
import { hasPermission } from '../../interactions/has-permission.ts';
import type { PermissionName } from '../../replies/permission-name.ts';

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

/** What is short of the whole: embeds have a plain form, a reply becomes a message of its own, and a picture has its figures as text. */
const FOR_THE_WHOLE = ['EmbedLinks', 'ReadMessageHistory', 'AttachFiles'] as const;

/** What the bot lacks in order to write in a channel at all; none where that is not known. */
export function missingPermissionsIn(
  client: Client,
  guildId: string | undefined,
  channelId: string,
): readonly PermissionName[] {
  const held = permissionsIn(client, guildId, channelId);
  if (held === undefined) return [];
  const isThread = parentOf(client, guildId, channelId) !== undefined;
  const needed = ['ViewChannel', isThread ? 'SendMessagesInThreads' : 'SendMessages'] as const;
  return needed.filter((name) => !hasPermission(held, name));
}

/** All that it lacks there in order to answer as it would; a channel that it knows nothing of it cannot see. */
export function lackingIn(client: Client, guildId: string, channelId: string): readonly PermissionName[] {
  const held = permissionsIn(client, guildId, channelId);
  if (held === undefined) return ['ViewChannel'];
  const short = FOR_THE_WHOLE.filter((name) => !hasPermission(held, name));
  return [...missingPermissionsIn(client, guildId, channelId), ...short];
}

/** Whether the bot can write there; false for a channel of another server, and for one that it does not see. */
export function mayWriteTo(client: Client, guildId: string, channelId: string): boolean {
  const isKnown = permissionsIn(client, guildId, channelId) !== undefined;
  return isKnown && missingPermissionsIn(client, guildId, channelId).length === 0;
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
