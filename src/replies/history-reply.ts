import type { ArticleHistoryAnswer } from '../answers/article-history.ts';
import type { ChangedPlace } from '../answers/changed-places.ts';
import type { Article } from '../corpus/article.ts';
import type { Block, Line } from './block.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { inert, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { pageButtons, withPage } from './page-buttons.ts';
import { headlineInContent } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { timeOf } from './source-standing.ts';

/** `/source view:changes`: what was changed in an article at its source, the words of before above those of now. */
export function historyReply(answer: ArticleHistoryAnswer, frame: Frame): Reply {
  const { messages } = frame;
  const { article, change, page } = answer;
  const call = { command: 'source', options: { id: article.id, view: 'changes' } };
  return renderMessage(
    {
      content: words(withPage(coreOf(answer, messages), page, messages)),
      title: words(messages.gathering.changesTitle),
      ...(article.url === undefined ? {} : { url: article.url }),
      colour: COLOURS.source,
      blocks: (change?.places ?? []).map((place) =>
        placeBlock(place, change?.before ?? article, change?.now ?? article, messages),
      ),
      pages: pageButtons(call, page, messages),
    },
    frame,
  );
}

function coreOf({ article, change }: ArticleHistoryAnswer, { gathering, frame }: Messages): string {
  const headline = headlineInContent(article);
  if (change === undefined) return gathering.unchanged(headline);
  const day = inert(frame.day(change.at), 30);
  const time = timeOf(change.at);
  if (change.places === undefined) return gathering.rewritten(headline, day, time);
  return change.places.length === 0
    ? gathering.sameWords(headline, day)
    : gathering.changes(headline, change.places.length, day, time);
}

function placeBlock(
  { kind, number, before, now }: ChangedPlace,
  earlier: Article,
  later: Article,
  { gathering, frame }: Messages,
): Block {
  const was: Line = { kind: 'excerpt', excerpt: { article: earlier, spans: before }, marks: 'none' };
  const is: Line = { kind: 'excerpt', excerpt: { article: later, spans: now }, marks: 'none' };
  const above = (what: string): Line => ({
    kind: 'small',
    text: words(`${frame.paragraph(number)} · ${what}`),
  });
  switch (kind) {
    case 'put-in':
      return { lines: [above(gathering.putIn), is] };
    case 'taken-out':
      return { lines: [above(gathering.takenOut), was] };
    case 'replaced':
      return { lines: [above(gathering.before), was, { kind: 'small', text: words(gathering.now) }, is] };
  }
}
