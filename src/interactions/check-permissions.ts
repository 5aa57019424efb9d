import type { Messages } from '../replies/messages.ts';
import type { ServerSettings } from '../settings/server-settings.ts';
import type { Command } from './define-command.ts';
import { hasPermission } from './has-permission.ts';
import type { Asker } from './request.ts';
import { UserError } from './user-error.ts';

/** Who may use moderators' commands, beside what Discord says of a member. */
export interface Moderation {
  /** Those who run the bot: its application's owner and the operators that the settings name. They may from anywhere. */
  isOperator(userId: string): boolean;
  /** The servers whose moderators may. */
  readonly homeGuildIds: ReadonlySet<string>;
  /** Roles whose members count as moderators there. */
  readonly moderatorRoleIds: ReadonlySet<string>;
}

/**
 * Throws a UserError that says why, when the asker may not use the command. It is decided on what Discord sends with the interaction;
 * Discord's own settings for commands are not trusted, because an admin of any server can change them.
 */
export function checkPermissions(
  command: Command,
  asker: Asker,
  moderation: Moderation,
  messages: Messages,
  { moderatorRoles }: ServerSettings = {},
): void {
  if (command.for === 'everyone') return;
  const managesServer = hasPermission(asker.permissions, 'ManageGuild');
  if (command.for === 'managers') {
    if (asker.guildId === undefined) {
      if (command.isAlsoDirect === true) return;
      throw new UserError(messages.settings.onlyInServers);
    }
    if (!managesServer && !moderation.isOperator(asker.userId))
      throw new UserError(
        command.isAlsoDirect === true ? messages.watching.managersOnly : messages.settings.managersOnly,
      );
    return;
  }
  if (moderation.isOperator(asker.userId)) return;
  if (asker.guildId === undefined || !moderation.homeGuildIds.has(asker.guildId)) {
    throw new UserError(messages.surfaces.moderatorsOnlyAtHome);
  }
  // A server chooses among the roles that the environment names; it cannot name others.
  const hasRole = asker.roleIds.some(
    (role) => moderation.moderatorRoleIds.has(role) && (moderatorRoles?.includes(role) ?? true),
  );
  if (!hasRole && !managesServer) {
    throw new UserError(messages.surfaces.moderatorsOnly);
  }
}
