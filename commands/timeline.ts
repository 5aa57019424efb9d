import { suggestNames } from '../src/answers/suggest-speakers.ts';
import { timelineOf } from '../src/answers/timeline-of.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { UserError } from '../src/interactions/user-error.ts';
import type { Call } from '../src/replies/call.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { timelineReply } from '../src/replies/timeline-reply.ts';

export default defineCommand({
  name: 'timeline',
  for: 'everyone',
  options: {
    about: { type: 'string', maxLength: 200, freeText: true },
    name: { type: 'string', maxLength: 100, suggest: suggestNames },
  },
  async run({ about, name }, { coverage, frame, ownMessages, page = 1 }) {
    if (about === undefined && name === undefined) {
      throw new UserError(ownMessages.commands.timeline.atLeastOne);
    }
    const answer = await timelineOf(coverage, { about, name, page });
    switch (answer.kind) {
      case 'timeline':
        return timelineReply(answer, frame);
      case 'choice':
        return choiceReply(answer, retryOf(about), frame);
      case 'miss':
        return missReply(answer, frame);
    }
  },
});

function retryOf(about: string | undefined): Call {
  const topic = about === undefined ? {} : { about };
  return {
    command: 'timeline',
    options: { name: '?', ...topic },
    ...(about === undefined ? {} : { freeText: 'about' }),
  };
}
