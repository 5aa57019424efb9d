import { sourceOf } from '../src/answers/source-of.ts';
import { suggestArticles } from '../src/answers/suggest-articles.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { sourceReply } from '../src/replies/source-reply.ts';

export default defineCommand({
  name: 'source',
  for: 'everyone',
  options: { id: { type: 'string', required: true, maxLength: 200, suggest: suggestArticles } },
  async run({ id }, { coverage, frame, pageAsked }) {
    const answer = await sourceOf(coverage, { id, ...(pageAsked === undefined ? {} : { page: pageAsked }) });
    switch (answer.kind) {
      case 'source':
        return sourceReply(answer, frame);
      case 'choice':
        return choiceReply(answer, { command: 'source', options: { id: '?' } }, frame);
      case 'miss':
        return missReply(answer, frame);
    }
  },
});
