import { type REST, Routes } from 'discord.js';

/** What Discord says of the bot's application. */
export interface Application {
  readonly id: string;
  readonly name: string;
  /** Its owner, or the members of the team that owns it. */
  readonly ownerIds: readonly string[];
  /** By which what Discord sends over HTTP is known to be its own; hexadecimal. */
  readonly publicKey: string;
}

/** Asks Discord for the application that the token belongs to. */
export async function readApplication(rest: REST): Promise<Application> {
  const {
    id,
    name,
    owner,
    team,
    verify_key: publicKey,
  } = (await rest.get(Routes.currentApplication())) as {
    readonly id: string;
    readonly name: string;
    readonly verify_key: string;
    readonly owner?: { readonly id: string };
    readonly team?: { readonly members: readonly { readonly user: { readonly id: string } }[] } | null;
  }; // Discord's application object, of which these parts matter
  const members = team?.members.map(({ user }) => user.id) ?? [];
  // A team's `owner` is a user that stands for the team and is nobody.
  const ownerIds = members.length > 0 ? members : owner === undefined ? [] : [owner.id];
  return { id, name, ownerIds, publicKey };
}
