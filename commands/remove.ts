import { defineCommand } from '../src/interactions/define-command.ts';
import { UserError } from '../src/interactions/user-error.ts';

/** Discord's bits ADMINISTRATOR (1 << 3) and MANAGE_MESSAGES (1 << 13). */
const MAY_REMOVE = (1n << 3n) | (1n << 13n);

/** Takes the pressed answer away: for who asked, and for whoever may manage messages in that channel. */
export default defineCommand({
  name: 'remove',
  for: 'everyone',
  isPressOnly: true,
  options: {},
  async run(_options, { ownMessages, asker, pressedOwnerId }) {
    if (pressedOwnerId === undefined) throw new UserError(ownMessages.actions.removeNothing);
    if (pressedOwnerId !== asker.userId && (asker.permissions & MAY_REMOVE) === 0n)
      throw new UserError(ownMessages.actions.removeForbidden);
    return { kind: 'remove' };
  },
});
