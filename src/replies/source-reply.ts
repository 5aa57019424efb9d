import type { SourceAnswer } from '../answers/answer.ts';
import type { Article, Passage } from '../corpus/article.ts';
import { formatOf } from '../corpus/format-of.ts';
import { type Span, textOf } from '../text/span.ts';
import type { Block } from './block.ts';
import type { ButtonPlan } from './buttons.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { code, dotted, inert, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';
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
      pages: [
        ...pageButtons({ command: 'source', options: { id: asked?.id ?? article.id } }, page, messages),
        citeButton(answer, frame),
        ...changesButton(answer, frame),
        ...linkButton(answer, frame),
      ],
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

function aboutBlock({ article, versions = 0 }: SourceAnswer, { messages }: Frame): Block {
  const { frame } = messages;
  const date = article.date === undefined ? undefined : inert(frame.day(article.date), 30);
  const about = dotted([optional(article.outlet), optional(article.author, 100), date, code(article.id)]);
  const inText = statedInText(article, messages);
  const since = sinceGathered(article, versions, messages);
  return {
    lines: [
      { kind: 'small', text: about },
      ...(inText.length === 0 ? [] : [{ kind: 'small' as const, text: dotted(inText) }]),
      { kind: 'small', text: fileOf(article, messages) },
      ...(since === '' ? [] : [{ kind: 'small' as const, text: since }]),
    ],
  };
}

/** What became of it at its source since; nothing of a file that nobody gathered. */
function sinceGathered({ gone }: Article, versions: number, { gathering, frame }: Messages): Markup {
  return dotted([
    versions === 0 ? undefined : words(gathering.changedBefore(versions)),
    gone === undefined ? undefined : words(gathering.goneSince(inert(frame.day(gone), 30))),
  ]);
}

/** What only the article's own words say of it, each marked as that; nothing of what its file states. */
function statedInText({ text, inText, ...facts }: Article, { reading }: Messages): readonly Markup[] {
  const said = (span: Span | undefined, fact: string | undefined, say: (name: string) => string) =>
    span === undefined || fact !== undefined ? [] : [words(say(inert(textOf(text, span), 80)))];
  return [
    ...said(inText?.outlet, facts.outlet, reading.outletInText),
    ...said(inText?.byline, facts.author, reading.bylineInText),
    ...said(inText?.date, facts.date, reading.dateInText),
  ];
}

/** Which file it came from, in which format, and which of its articles it is. */
function fileOf({ path, place }: Article, { reading }: Messages): Markup {
  const format = formatOf(path);
  const name = format === undefined ? undefined : words(reading.formats[format]);
  return dotted([
    inert(path, 100),
    name,
    place === undefined ? undefined : words(reading.placeInFile(place)),
  ]);
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
