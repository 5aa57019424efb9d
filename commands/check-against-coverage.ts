import { checkAgainstCoverage } from '../src/answers/check-against-coverage.ts';
import { defineMessageCommand } from '../src/interactions/define-message-command.ts';
import { checkReply } from '../src/replies/check-reply.ts';

export default defineMessageCommand({
  name: 'Check against coverage',
  async run(words, { coverage, frame }) {
    return checkReply(await checkAgainstCoverage(coverage, words), frame);
  },
});
