import type { NewsAnswer } from '../answers/news-of.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { words } from './markup.ts';
import { newsBlocks, variantPlans } from './news-blocks.ts';
import { pageButtons, withPage } from './page-buttons.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { subjectOptions, subjectWords } from './subject-words.ts';

/** All that some refreshes have brought on a subject, page by page: where the one line under the cards leads. */
export function newsReply(
  { subject, entries, page }: NewsAnswer,
  { since, until }: { readonly since: string; readonly until: string },
  frame: Frame,
): Reply {
  const { messages } = frame;
  const { options, ...free } = subjectOptions(subject);
  const call = { command: 'news', options: { ...options, since, until }, ...free };
  const core = messages.watching.news(subjectWords(subject, messages), page.total);
  return renderMessage(
    {
      content: words(withPage(core, page, messages)),
      colour: COLOURS.quotations,
      blocks: newsBlocks(entries, frame),
      more: variantPlans(entries, frame),
      isCalm: true,
      pages: pageButtons(call, page, messages),
    },
    frame,
  );
}
