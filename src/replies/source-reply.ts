import type { SourceAnswer } from '../answers/answer.ts';
import type { Passage } from '../corpus/article.ts';
import type { Block } from './block.ts';
import type { ButtonPlan } from './buttons.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { code, dotted, inert, type Markup, words } from './markup.ts';
import { pageButtons, withPage } from './page-buttons.ts';
import { headlineInContent, headlineOf, optional } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';

/** `/source`: an article paragraph by paragraph, the asked one marked. */
export function sourceReply(answer: SourceAnswer, frame: Frame): Reply {
  const { messages } = frame;
  const { article, asked, passages, page } = answer;
  return renderMessage(
    {
      content: words(withPage(coreOf(answer, frame), page, messages)),
      title: headlineOf(article, 120),
      ...(article.url === undefined ? {} : { url: article.url }),
      colour: COLOURS.source,
      isDense: true,
      blocks: [aboutBlock(answer, frame), ...passages.map((passage) => passageBlock(answer, passage, frame))],
      buttons: [[citeButton(answer, frame), ...changesButton(answer, frame), ...linkButton(answer, frame)]],
      pages: pageButtons({ command: 'source', options: { id: asked?.id ?? article.id } }, page, messages),
    },
    frame,
  );
}

function coreOf({ article, asked, passages }: SourceAnswer, { messages: { reading } }: Frame): string {
  const headline = headlineInContent(article);
  if (asked !== undefined && passages.some(({ id }) => id === asked.id)) {
    return reading.sourceAsked(headline, asked.number);
  }
  return reading.source(headline, passages[0]?.number ?? 0, passages.at(-1)?.number ?? 0);
}

function aboutBlock(
  { article, versions = 0 }: SourceAnswer,
  { messages: { frame, gathering } }: Frame,
): Block {
  const date = article.date === undefined ? undefined : inert(frame.day(article.date), 30);
  const about = dotted([optional(article.outlet), optional(article.author, 100), date, code(article.id)]);
  const { gone } = article;
  const since = dotted([
    versions === 0 ? undefined : words(gathering.changedBefore(versions)),
    gone === undefined ? undefined : words(gathering.goneSince(inert(frame.day(gone), 30))),
  ]);
  return {
    lines: [
      { kind: 'small', text: about },
      { kind: 'small', text: since },
    ],
  };
}

function passageBlock({ article, asked }: SourceAnswer, passage: Passage, { messages }: Frame): Block {
  const { frame, reading } = messages;
  const kind = reading.kinds[passage.kind];
  const number = words(frame.paragraph(passage.number));
  const rest: readonly (Markup | undefined)[] = [kind === '' ? undefined : words(kind), code(passage.id)];
  return {
    lines: [
      asked?.id === passage.id
        ? { kind: 'text', text: dotted([words(`**► ${number}**`), words(reading.asked), ...rest]) }
        : { kind: 'small', text: dotted([number, ...rest]) },
      { kind: 'excerpt', excerpt: { article, spans: [passage.span] }, marks: 'none' },
    ],
  };
}

function citeButton({ article, asked }: SourceAnswer, { messages: { actions } }: Frame): ButtonPlan {
  const options = { id: asked?.id ?? article.id, view: 'cite' };
  return { kind: 'call', label: actions.cite, call: { command: 'source', options, aside: true } };
}

/** Only where something has changed since it was gathered. */
function changesButton(
  { article, versions = 0 }: SourceAnswer,
  { messages: { gathering } }: Frame,
): readonly ButtonPlan[] {
  const call = { command: 'source', options: { id: article.id, view: 'changes' }, aside: true } as const;
  return versions === 0 ? [] : [{ kind: 'call', label: gathering.showChanges, call }];
}

function linkButton({ article }: SourceAnswer, { messages: { frame } }: Frame): readonly ButtonPlan[] {
  return article.url === undefined ? [] : [{ kind: 'link', label: frame.readArticle, url: article.url }];
}
