import { defineCommand } from '../src/interactions/define-command.ts';
import { hasPermission } from '../src/interactions/has-permission.ts';
import { UserError } from '../src/interactions/user-error.ts';

/** Takes the pressed answer away: for who asked, and for whoever may manage messages in that channel. */
export default defineCommand({
  name: 'remove',
  for: 'everyone',
  isPressOnly: true,
  options: {},
  async run(_options, { ownMessages, asker, pressedOwnerId }) {
    if (pressedOwnerId === undefined) throw new UserError(ownMessages.actions.removeNothing);
    if (pressedOwnerId !== asker.userId && !hasPermission(asker.permissions, 'ManageMessages'))
      throw new UserError(ownMessages.actions.removeForbidden);
    return { kind: 'remove' };
  },
});
