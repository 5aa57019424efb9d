import { nearestTo } from '../src/answers/nearest-to.ts';
import { defineMessageCommand } from '../src/interactions/define-message-command.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { nearestReply } from '../src/replies/nearest-reply.ts';

export default defineMessageCommand({
  name: 'Find the source',
  async run(words, { coverage, frame }) {
    const answer = await nearestTo(coverage, words);
    return answer.kind === 'nearest' ? nearestReply(answer, frame) : missReply(answer, frame);
  },
});
