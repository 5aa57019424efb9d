import { comparisonOf } from '../src/answers/comparison-of.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { comparisonReply } from '../src/replies/comparison-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';

export default defineCommand({
  name: 'compare',
  for: 'everyone',
  options: { about: { type: 'string', required: true, maxLength: 200, freeText: true } },
  async run({ about }, { coverage, frame, page = 1 }) {
    const answer = await comparisonOf(coverage, { about, page });
    return answer.kind === 'comparison' ? comparisonReply(answer, frame) : missReply(answer, frame);
  },
});
