import { exportOf } from '../src/answers/export-of.ts';
import { suggestSpeakers } from '../src/answers/suggest-speakers.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { exportReply } from '../src/replies/export-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';

export default defineCommand({
  name: 'export',
  for: 'moderators',
  options: {
    speaker: { type: 'string', maxLength: 100, suggest: suggestSpeakers },
    about: { type: 'string', maxLength: 200, freeText: true },
  },
  async run({ speaker, about }, { coverage, frame }) {
    const answer = await exportOf(coverage, { speaker, about });
    switch (answer.kind) {
      case 'export':
        return exportReply(answer, frame);
      case 'choice': {
        const topic = about === undefined ? {} : { about };
        const again = { command: 'export', options: { speaker: '?', ...topic } };
        return choiceReply(answer, about === undefined ? again : { ...again, freeText: 'about' }, frame);
      }
      case 'miss':
        return missReply(answer, frame);
    }
  },
});
