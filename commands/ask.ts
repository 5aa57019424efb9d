import { answerQuestion } from '../src/answers/answer-question.ts';
import { explainAnswer } from '../src/answers/explain-answer.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { askReply } from '../src/replies/ask-reply.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { whyReply } from '../src/replies/why-reply.ts';

export default defineCommand({
  name: 'ask',
  for: 'everyone',
  options: {
    question: { type: 'string', required: true, maxLength: 200, freeText: true },
    explain: { type: 'boolean' },
  },
  async run({ question, explain }, { coverage, frame }) {
    if (explain === true) return whyReply(await explainAnswer(coverage, question), frame);
    const answer = await answerQuestion(coverage, question);
    switch (answer.kind) {
      case 'ask':
        return askReply(answer, frame);
      case 'choice':
        return choiceReply(answer, { command: 'who', options: { name: '?' } }, frame);
      case 'miss':
        return missReply(answer, frame);
    }
  },
});
