import { profileOf } from '../src/answers/profile-of.ts';
import { suggestNames } from '../src/answers/suggest-speakers.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { profileReply } from '../src/replies/profile-reply.ts';

export default defineCommand({
  name: 'who',
  for: 'everyone',
  isAnswer: true,
  options: { name: { type: 'string', required: true, maxLength: 100, suggest: suggestNames } },
  async run({ name }, { coverage, frame }) {
    const answer = await profileOf(coverage, name);
    switch (answer.kind) {
      case 'profile':
        return profileReply(answer, frame);
      case 'choice':
        return choiceReply(answer, { command: 'who', options: { name: '?' } }, frame);
      case 'miss':
        return missReply(answer, frame);
    }
  },
});
