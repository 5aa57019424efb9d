import type { Reply } from '../replies/reply.ts';
import type { Command, CommandContext } from './define-command.ts';
import { UserError } from './user-error.ts';

/** The option under which the words of the message reach the command. */
export const MESSAGE_OPTION = 'message';

export interface MessageCommandDefinition {
  /** As it stands in the menu of a message; its file bears the same name in kebab case. */
  readonly name: string;
  /** `words` are those of the message, of its embeds, and of what it forwards; there are some. */
  run(words: string, context: CommandContext): Promise<Reply>;
}

/**
 * Declares a command in the menu of a message. What it answers is private, and the message is kept nowhere: such an answer has no button that
 * would have to read the message again.
 */
export function defineMessageCommand({ name, run }: MessageCommandDefinition): Command {
  return {
    name,
    for: 'everyone',
    on: 'message',
    options: { [MESSAGE_OPTION]: { type: 'string' } },
    async run(options, context) {
      const words = String(options[MESSAGE_OPTION] ?? '');
      // Where nothing could be read, nothing was found out either.
      if (words.trim() === '') throw new UserError(context.frame.messages.surfaces.messageUnread);
      return run(words, context);
    },
  };
}
