import type { QuotationView } from '../answers/answer.ts';
import type { NewsSubject } from '../answers/news.ts';
import type { NewsEntry } from '../answers/news-of.ts';
import type { Article } from '../corpus/article.ts';
import type { ButtonPlan } from './buttons.ts';
import { buildRows } from './buttons.ts';
import type { Call } from './call.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { bold, inContent, inert, type Markup, words } from './markup.ts';
import { newsBlock, variantButtons } from './news-blocks.ts';
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
  const content =
    entry.kind === 'quotation'
      ? messages.watching.quoted(speakerOf(entry, frame), headlineInContent(entry.excerpt.article))
      : messages.watching.article(headlineInContent(entry.excerpt.article));
  return bodyOf(
    renderMessage(
      {
        content: words(content),
        title: titleOf(entry, frame),
        colour: entry.kind === 'quotation' ? COLOURS.quotations : COLOURS.source,
        blocks: [
          newsBlock(entry, 1, frame),
          {
            lines: [
              { kind: 'small', text: words(messages.watching.because(subjectWords(subject, messages))) },
            ],
          },
        ],
        buttons: [variantButtons([entry], frame)],
      },
      frame,
    ),
  );
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
        title: words(watching.correction),
        colour: COLOURS.kept,
        blocks: [newsBlock(view, 1, frame)],
        buttons: [variantButtons([view], frame)],
      },
      frame,
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
        blocks: entries.map((entry, index) => newsBlock(entry, index + 1, frame)),
        buttons: [span.total > entries.length ? [showButton(subject, span, frame)] : []],
      },
      frame,
    ),
  );
}

/** Told once, in private, to whoever wanted the watch. */
export function refusedNote(subject: NewsSubject, channelId: string, frame: Frame): MessageBody {
  return plainBody(frame.messages.watching.refused(subjectWords(subject, frame.messages), `<#${channelId}>`));
}

function showButton(subject: NewsSubject, { since, until }: NewsSpan, { messages }: Frame): ButtonPlan {
  const { options, ...free } = subjectOptions(subject);
  const call: Call = { command: 'news', options: { ...options, since, until }, ...free, aside: true };
  return { kind: 'call', label: messages.watching.show, call, isMain: true };
}

function lineWith(content: Markup, button: ButtonPlan, frame: Frame): MessageBody {
  return { ...plainBody(content), rows: buildRows({ groups: [[button]], menus: [], last: [] }, frame) };
}

function speakerOf({ speaker }: QuotationView, { messages }: Frame): Markup {
  return speaker.name === undefined ? words(messages.speech.notStated) : bold(inContent(speaker.name, 80));
}

function titleOf(entry: NewsEntry, { messages }: Frame): Markup {
  if (entry.kind === 'article') return words(messages.watching.articleTitle);
  const { name } = entry.speaker;
  return words(name === undefined ? messages.speech.titleAbout : messages.speech.title(inert(name, 80)));
}

function bodyOf(reply: Reply): MessageBody {
  return 'body' in reply ? reply.body : plainBody('');
}
