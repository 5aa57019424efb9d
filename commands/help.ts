import { defineCommand } from '../src/interactions/define-command.ts';
import { helpReply } from '../src/replies/help-reply.ts';

export default defineCommand({
  name: 'help',
  for: 'everyone',
  options: {},
  async run(_options, { bot, frame }) {
    return helpReply(bot.commands, frame);
  },
});
