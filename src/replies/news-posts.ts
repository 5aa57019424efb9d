import type { QuotationView } from '../answers/answer.ts';
import type { NewsSubject } from '../answers/news.ts';
import type { NewsEntry } from '../answers/news-of.ts';
import type { Article } from '../corpus/article.ts';
import type { ButtonPlan } from './buttons.ts';
import { buildRows } from './buttons.ts';
import type { Call } from './call.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { bold, inContent, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { newsBlocks, variantPlans } from './news-blocks.ts';
import { headlineInContent } from './place-text.ts';
import { plainBody } from './plain-body.ts';
import { renderMessage } from './render-message.ts';
import type { MessageBody, Reply } from './reply.ts';
import { subjectOptions, subjectWords } from './subject-words.ts';

/** Which refreshes a line or a digest tells of: the revision before the first, and that after the last. */
export interface NewsSpan {
  readonly since: string;
  readonly until: string;
}

/** One new quotation or article as a message of its own: the card that `/quote` shows, and why it is told. */
export function newsPost(entry: NewsEntry, subject: NewsSubject, frame: Frame): MessageBody {
  const { messages } = frame;
  const because = words(messages.watching.because(subjectWords(subject, messages)));
  return bodyOf(
    renderMessage(
      {
        content: newsCore(entry, frame),
        colour: COLOURS.quotations,
        blocks: [...newsBlocks([entry], frame), { lines: [{ kind: 'small', text: because }] }],
        more: variantPlans([entry], frame),
        isCalm: true,
      },
      asCard(entry, frame),
    ),
  );
}

/** The same card for who pressed it, and for its details. */
export function newsCard(entry: NewsEntry, frame: Frame): Reply {
  return renderMessage(
    {
      content: newsCore(entry, frame),
      colour: COLOURS.quotations,
      blocks: newsBlocks([entry], frame),
      more: variantPlans([entry], frame),
      isCalm: true,
    },
    frame,
  );
}

function newsCore(entry: NewsEntry, frame: Frame): Markup {
  const { watching } = frame.messages;
  const headline = headlineInContent(entry.excerpt.article);
  return words(
    entry.kind === 'quotation'
      ? watching.quoted(speakerOf(entry, frame), headline)
      : watching.article(headline),
  );
}

/** What stands behind "More …" is asked for by the quotation's id. */
function asCard(entry: NewsEntry, frame: Frame): Frame {
  return entry.kind === 'quotation'
    ? { ...frame, call: { command: 'news', options: { id: entry.quotation.id } } }
    : frame;
}

/** The old message is answered: what stands there now, or whose words it is now. */
export function correctionPost(view: QuotationView, what: 'words' | 'speaker', frame: Frame): MessageBody {
  const { watching } = frame.messages;
  const headline = headlineInContent(view.excerpt.article);
  const speaker = speakerOf(view, frame);
  const core =
    what === 'words'
      ? watching.reworded(speaker, headline)
      : view.speaker.name === undefined
        ? watching.unspoken(headline)
        : watching.respoken(speaker, headline);
  return bodyOf(
    renderMessage(
      {
        content: words(core),
        colour: COLOURS.kept,
        blocks: newsBlocks([view], frame),
        more: variantPlans([view], frame),
        isCalm: true,
      },
      asCard(view, frame),
    ),
  );
}

/** The old message is answered: its words stand in the article no longer. */
export function withdrawnPost(article: Article, frame: Frame): MessageBody {
  const { watching, actions } = frame.messages;
  const read: ButtonPlan = {
    kind: 'call',
    label: actions.readInPlace,
    call: { command: 'source', options: { id: article.id }, aside: true },
  };
  return lineWith(words(watching.withdrawn(headlineInContent(article))), read, frame);
}

/** One line for all that came beyond the limit, with a button that shows it. */
export function restPost(subject: NewsSubject, span: NewsSpan, rest: number, frame: Frame): MessageBody {
  const { watching } = frame.messages;
  const content = watching.rest(subjectWords(subject, frame.messages), rest);
  return lineWith(words(content), showButton(subject, span, frame), frame);
}

/** All of a day or a week in one message: the newest few, and a button for the whole. */
export function digestPost(
  entries: readonly NewsEntry[],
  subject: NewsSubject,
  span: NewsSpan & { readonly total: number; readonly every: 'day' | 'week' },
  frame: Frame,
): MessageBody {
  const { messages } = frame;
  return bodyOf(
    renderMessage(
      {
        content: words(messages.watching.digest(subjectWords(subject, messages), span.total)),
        title: words(messages.watching.digestTitle[span.every]),
        colour: COLOURS.quotations,
        blocks: newsBlocks(entries, frame),
        more: variantPlans(entries, frame),
        pages: span.total > entries.length ? [showButton(subject, span, frame)] : [],
        isCalm: true,
      },
      frame,
    ),
  );
}

/** Told once, in private, to whoever wanted the watch. */
export function refusedNote(subject: NewsSubject, channelId: string, messages: Messages): MessageBody {
  return plainBody(messages.watching.refused(subjectWords(subject, messages), `<#${channelId}>`));
}

function showButton(subject: NewsSubject, { since, until }: NewsSpan, { messages }: Frame): ButtonPlan {
  const { options, ...free } = subjectOptions(subject);
  const call: Call = { command: 'news', options: { ...options, since, until }, ...free, aside: true };
  return { kind: 'call', label: messages.watching.show, call, isMain: true };
}

function lineWith(content: Markup, button: ButtonPlan, frame: Frame): MessageBody {
  return {
    ...plainBody(content),
    rows: buildRows({ first: [button], groups: [], menus: [], last: [] }, frame),
  };
}

function speakerOf({ speaker }: QuotationView, { messages }: Frame): Markup {
  return speaker.name === undefined ? words(messages.speech.notStated) : bold(inContent(speaker.name, 80));
}

function bodyOf(reply: Reply): MessageBody {
  return 'body' in reply ? reply.body : plainBody('');
}
