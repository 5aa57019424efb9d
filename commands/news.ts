import { newsOf, quotationNamed } from '../src/answers/news-of.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { UserError } from '../src/interactions/user-error.ts';
import { quoteFreeText } from '../src/replies/free-text.ts';
import { newsCard } from '../src/replies/news-posts.ts';
import { newsReply } from '../src/replies/news-reply.ts';
import { subjectOf } from '../src/replies/subject-words.ts';

/** One quotation that a watch has told of, or all that some refreshes have brought on a subject: where its cards, and the line under them, lead. */
export default defineCommand({
  name: 'news',
  for: 'everyone',
  isPressOnly: true,
  options: {
    id: { type: 'string', maxLength: 64 },
    name: { type: 'string', maxLength: 100 },
    about: { type: 'string', maxLength: 200, freeText: true },
    of: { type: 'string', choices: ['outlet'] },
    since: { type: 'string', maxLength: 64 },
    until: { type: 'string', maxLength: 64 },
  },
  async run({ id, name, about, of, since, until }, { coverage, frame, ownMessages, page = 1, bot }) {
    if (id !== undefined) {
      const quotation = await quotationNamed(coverage, id);
      if (quotation === undefined) throw new UserError(ownMessages.miss.noSuchId(quoteFreeText(id)));
      return newsCard(quotation, frame);
    }
    const subject = subjectOf(of === 'outlet' ? { outlet: about } : { name, about });
    if (subject === undefined || since === undefined || until === undefined)
      throw new UserError(ownMessages.surfaces.unreadablePress);
    const answer = await newsOf(coverage, bot.history().changes, { subject, since, until, page });
    if (answer === undefined) throw new UserError(ownMessages.watching.forgotten);
    return newsReply(answer, { since, until }, frame);
  },
});
