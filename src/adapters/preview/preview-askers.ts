import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Asker } from '../../interactions/request.ts';

export type Persona = 'member' | 'another' | 'moderator';

const MAY_MANAGE = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

/**
 * The people whom the page can act as. Their ids are the highest that Discord's numbering has, given out in the year 2154, so that
 * none of them is ever somebody on Discord.
 */
const USER_IDS: Readonly<Record<Persona, string>> = {
  member: '18446744073709551611',
  another: '18446744073709551612',
  moderator: '18446744073709551613',
};

/** The server that the page stands for. It counts as a home server, so that its moderator may refresh. */
export const PREVIEW_GUILD_ID = '18446744073709551610';

/** The role of that server's moderators. */
export const PREVIEW_ROLE_ID = '18446744073709551609';

/** Whose id it is, where it is one of theirs. */
export function personaOf(userId: string): Persona | undefined {
  return (['member', 'another', 'moderator'] as const).find((persona) => USER_IDS[persona] === userId);
}

/** Who asks, for the dispatcher. */
export function previewAsker(persona: Persona, { locale, day }: Pick<Asker, 'locale' | 'day'>): Asker {
  return {
    userId: USER_IDS[persona],
    guildId: PREVIEW_GUILD_ID,
    channelId: PREVIEW_GUILD_ID,
    roleIds: persona === 'moderator' ? [PREVIEW_ROLE_ID] : [],
    permissions: persona === 'moderator' ? MAY_MANAGE : 0n,
    locale,
    guildLocale: locale,
    ...(day === undefined ? {} : { day }),
  };
}
