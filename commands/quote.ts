import { quotationsOf } from '../src/answers/quotations-of.ts';
import { suggestSpeakers } from '../src/answers/suggest-speakers.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { quotationsReply } from '../src/replies/quotations-reply.ts';

export default defineCommand({
  name: 'quote',
  for: 'everyone',
  isAnswer: true,
  options: {
    speaker: { type: 'string', maxLength: 100, suggest: suggestSpeakers },
    about: { type: 'string', maxLength: 200, freeText: true },
    reported: { type: 'boolean' },
  },
  async run(options, { coverage, frame, page = 1 }) {
    const answer = await quotationsOf(coverage, { ...options, page, isFull: frame.isFull === true });
    switch (answer.kind) {
      case 'quotations':
        return quotationsReply(answer, frame);
      case 'choice':
        return choiceReply(answer, retryOf(options), frame);
      case 'miss':
        return missReply(answer, frame);
    }
  },
});

function retryOf({
  about,
  reported,
}: {
  readonly about: string | undefined;
  readonly reported: boolean | undefined;
}) {
  return {
    command: 'quote',
    options: {
      speaker: '?',
      ...(about === undefined ? {} : { about }),
      ...(reported === undefined ? {} : { reported: String(reported) }),
    },
    ...(about === undefined ? {} : { freeText: 'about' }),
  };
}
