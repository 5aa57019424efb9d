import { suggestArticles } from '../src/answers/suggest-articles.ts';
import { summarise } from '../src/answers/summarise.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { UserError } from '../src/interactions/user-error.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { summaryReply } from '../src/replies/summary-reply.ts';

export default defineCommand({
  name: 'summary',
  for: 'everyone',
  isAnswer: true,
  options: {
    article: { type: 'string', maxLength: 200, suggest: suggestArticles },
    about: { type: 'string', maxLength: 200, freeText: true },
  },
  async run({ article, about }, { coverage, frame, ownMessages }) {
    if ((article === undefined) === (about === undefined)) {
      throw new UserError(ownMessages.commands.summary.exactlyOne);
    }
    const answer = await summarise(coverage, { article, about });
    switch (answer.kind) {
      case 'summary':
        return summaryReply(answer, frame);
      case 'choice':
        return choiceReply(answer, { command: 'summary', options: { article: '?' } }, frame);
      case 'miss':
        return missReply(answer, frame);
    }
  },
});
