import { newsOf } from '../src/answers/news-of.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { UserError } from '../src/interactions/user-error.ts';
import { newsReply } from '../src/replies/news-reply.ts';
import { subjectOf } from '../src/replies/subject-words.ts';

/** What some refreshes have brought on a subject: where the line under a watch's cards leads. */
export default defineCommand({
  name: 'news',
  for: 'everyone',
  isPressOnly: true,
  options: {
    name: { type: 'string', maxLength: 100 },
    about: { type: 'string', maxLength: 200, freeText: true },
    of: { type: 'string', choices: ['outlet'] },
    since: { type: 'string', required: true, maxLength: 64 },
    until: { type: 'string', required: true, maxLength: 64 },
  },
  async run({ name, about, of, since, until }, { coverage, frame, ownMessages, page = 1, bot }) {
    const subject = subjectOf(of === 'outlet' ? { outlet: about } : { name, about });
    if (subject === undefined) throw new UserError(ownMessages.surfaces.unreadablePress);
    const answer = await newsOf(coverage, bot.history().changes, { subject, since, until, page });
    if (answer === undefined) throw new UserError(ownMessages.watching.forgotten);
    return newsReply(answer, { since, until }, frame);
  },
});
