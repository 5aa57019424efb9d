import { articleHistoryOf } from '../src/answers/article-history.ts';
import { contextOf } from '../src/answers/context-of.ts';
import { sourceOf } from '../src/answers/source-of.ts';
import { suggestArticles } from '../src/answers/suggest-articles.ts';
import { defineCommand } from '../src/interactions/define-command.ts';
import { choiceReply } from '../src/replies/choice-reply.ts';
import { citeReply } from '../src/replies/cite-reply.ts';
import { contextReply } from '../src/replies/context-reply.ts';
import { historyReply } from '../src/replies/history-reply.ts';
import { missReply } from '../src/replies/miss-reply.ts';
import { sourceReply } from '../src/replies/source-reply.ts';

export default defineCommand({
  name: 'source',
  for: 'everyone',
  options: {
    id: { type: 'string', required: true, maxLength: 200, suggest: suggestArticles },
    view: { type: 'string', choices: ['article', 'context', 'cite', 'changes'] },
  },
  async run({ id, view }, { coverage, frame, page, asker, bot }) {
    const context = view === 'context' ? await contextOf(coverage, id.trim()) : undefined;
    if (context !== undefined) return contextReply(context, frame);
    // The page is one of the article's, or one of its changes.
    const ofArticle = page === undefined || view === 'changes' ? {} : { page };
    const answer = await sourceOf(coverage, { id, ...ofArticle });
    switch (answer.kind) {
      case 'source': {
        if (view === 'cite') return citeReply(answer, asker.day, frame);
        const versions = await bot.earlierVersions(answer.article.path);
        return view === 'changes'
          ? historyReply(articleHistoryOf(answer.article, versions, page ?? 1), frame)
          : sourceReply({ ...answer, versions: versions.length }, frame);
      }
      case 'choice':
        return choiceReply(answer, { command: 'source', options: { id: '?', ...(view && { view }) } }, frame);
      case 'miss':
        return missReply(answer, frame);
    }
  },
});
