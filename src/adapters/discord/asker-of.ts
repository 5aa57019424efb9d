import {
  type APIInteraction,
  ApplicationIntegrationType,
  ChannelType,
  type InteractionType,
} from 'discord-api-types/v10';
import { hasPermission } from '../../interactions/has-permission.ts';
import type { Asker } from '../../interactions/request.ts';
import { dayOf } from './day-of.ts';

type AskedInteraction = Exclude<APIInteraction, { type: InteractionType.Ping }>;

const THREADS: ReadonlySet<ChannelType | undefined> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/**
 * Who it is and what they may do, from the interaction itself: a cache may be old, and what it lacks is not known to be allowed. Throws a TypeError
 * for an interaction of nobody.
 */
export function askerOf(interaction: AskedInteraction): Asker {
  const { id, member, user, guild_id: guildId, channel, guild_locale: guildLocale } = interaction;
  const userId = member?.user.id ?? user?.id;
  if (userId === undefined) throw new TypeError('an interaction of nobody');
  const day = dayOf(id);
  const parentChannelId = parentOf(channel);
  return {
    userId,
    ...(guildId === undefined ? {} : { guildId }),
    ...(channel === undefined ? {} : { channelId: channel.id }),
    ...(parentChannelId === undefined ? {} : { parentChannelId }),
    roleIds: member?.roles ?? [],
    permissions: BigInt(member?.permissions ?? 0),
    // Discord promises it, and has left it out.
    locale: interaction.locale ?? 'en-US',
    ...(guildLocale === undefined ? {} : { guildLocale }),
    ...(day === undefined ? {} : { day }),
    ...(isForcedPrivate(interaction) ? { isForcedPrivate: true } : {}),
    interactionId: id,
  };
}

function parentOf(channel: AskedInteraction['channel']): string | undefined {
  if (channel === undefined || !THREADS.has(channel.type)) return undefined;
  return 'parent_id' in channel && typeof channel.parent_id === 'string' ? channel.parent_id : undefined;
}

/**
 * Discord shows the answers of an app that only its user has installed to nobody else, in a server where that user may not use external apps
 * (discord.com/developers/docs, Permissions, USE_EXTERNAL_APPS).
 */
function isForcedPrivate({
  guild_id,
  member,
  authorizing_integration_owners: owners,
}: AskedInteraction): boolean {
  if (guild_id === undefined || member === undefined || owners?.[ApplicationIntegrationType.GuildInstall])
    return false;
  return !hasPermission(BigInt(member.permissions), 'UseExternalApps');
}
