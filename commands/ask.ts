import { answerQuestion } from '../src/answers/answer-question.ts';
import { explainAnswer } from '../src/answers/explain-answer.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { askReply } from '../src/replies/ask-reply.ts';
import type { Call } from '../src/replies/call.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { whyReply } from '../src/replies/why-reply.ts';

export default defineCommand({
  name: 'ask',
  for: 'everyone',
  isAnswer: true,
  options: {
    question: { type: 'string', required: true, maxLength: 200, freeText: true },
    explain: { type: 'boolean' },
  },
  async run({ question, explain }, { coverage, earlier, frame }) {
    if (explain === true) return whyReply(await explainAnswer(coverage, question), frame);
    const answer = await answerQuestion(coverage, question, earlier);
    switch (answer.kind) {
      case 'ask':
        return askReply(answer, frame);
      case 'choice':
        return choiceReply(answer, chooseAgain(answer.about), frame);
      case 'miss':
        return missReply(answer, frame);
    }
  },
});

/** Whoever is chosen is quoted where their words were asked for, and else introduced. */
function chooseAgain(about: string | undefined): Call {
  if (about === undefined) return { command: 'who', options: { name: '?' } };
  if (about === '') return { command: 'quote', options: { speaker: '?' } };
  return { command: 'quote', options: { speaker: '?', about }, freeText: 'about' };
}
