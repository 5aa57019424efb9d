import { variantsOf } from '../src/answers/variants-of.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { variantsReply } from '../src/replies/variants-reply.ts';

export default defineCommand({
  name: 'variants',
  for: 'everyone',
  options: { quotation: { type: 'string', required: true, maxLength: 200 } },
  async run({ quotation }, { coverage, frame, page = 1 }) {
    const answer = await variantsOf(coverage, { quotation, page });
    return answer.kind === 'variants' ? variantsReply(answer, frame) : missReply(answer, frame);
  },
});
