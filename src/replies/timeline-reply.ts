import type { TimelineAnswer, TimelineEntry } from '../answers/comparing-answer.ts';
import type { Block, Line } from './block.ts';
import type { Call } from './call.ts';
import { COLOURS } from './colours.ts';
import type { Frame } from './frame.ts';
import { quoteFreeText } from './free-text.ts';
import { bold, code, dotted, inContent, inert, link, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { pageButtons, withPage } from './page-buttons.ts';
import { optional, titleOr } from './place-text.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { speakerLine } from './speaker-line.ts';
import { numbered } from './speech-block.ts';

/** `/timeline`: what articles say by their dates; what has no date stands apart at the end. */
export function timelineReply(answer: TimelineAnswer, frame: Frame): Reply {
  const { messages } = frame;
  const { timeline } = messages;
  const { subject, page } = answer;
  return renderMessage(
    {
      content: words(withPage(coreOf(answer, frame), page, messages)),
      title: words(subject === undefined ? timeline.title : timeline.titleOf(inert(subject.name, 80))),
      colour: COLOURS.timeline,
      blocks: [
        ...answer.entries.map((entry, index) => entryBlock(entry, index, answer, frame)),
        ...noDatesBlocks(answer.dated > 0, messages),
      ],
      pages: pageButtons(callOf(answer), page, messages),
    },
    frame,
  );
}

/** Where no article is dated, what to do about that. */
export function noDatesBlocks(isDated: boolean, { timeline }: Messages): readonly Block[] {
  return isDated ? [] : [{ lines: [{ kind: 'small', text: words(timeline.noDates) }] }];
}

function coreOf({ subject, about, dated, undated }: TimelineAnswer, { messages }: Frame): string {
  const { timeline } = messages;
  const topic = about === undefined ? undefined : quoteFreeText(about);
  if (subject === undefined) return timeline.about(topic ?? '', dated, undated);
  const name = inContent(subject.name, 80);
  return topic === undefined
    ? timeline.of(name, dated, undated)
    : timeline.ofAbout(name, topic, dated, undated);
}

function entryBlock(entry: TimelineEntry, index: number, answer: TimelineAnswer, frame: Frame): Block {
  const { messages, log } = frame;
  const { excerpt, listing, speaker, quotationId } = entry;
  const { passage } = excerpt;
  const id = quotationId ?? passage.id;
  const place = dotted([
    link(titleOr(listing.headline, listing.path), excerpt.article.url),
    optional(listing.outlet),
    words(messages.frame.paragraph(passage.number)),
    code(id),
  ]);
  return {
    lines: [
      ...headingLines(entry, answer.entries[index - 1], frame),
      { kind: 'excerpt', excerpt, marks: quotationId === undefined ? 'none' : 'quotation' },
      ...(speaker === undefined
        ? [{ kind: 'small' as const, text: numbered(index + 1, place) }]
        : [
            {
              kind: 'text' as const,
              text: numbered(index + 1, speakerLine(speaker, excerpt, messages, log)),
            },
            { kind: 'small' as const, text: place },
          ]),
    ],
    place: { entry: index + 1, id },
  };
}

/** The date, where another one begins; each page begins with one. */
function headingLines(
  { listing: { date } }: TimelineEntry,
  before: TimelineEntry | undefined,
  { messages }: Frame,
): readonly Line[] {
  if (before !== undefined && before.listing.date === date) return [];
  const heading = date === undefined ? words(messages.timeline.undated) : inert(messages.frame.day(date), 30);
  return [{ kind: 'text', text: bold(heading) }];
}

function callOf({ subject, about }: TimelineAnswer): Call {
  return {
    command: 'timeline',
    options: {
      ...(subject === undefined ? {} : { name: subject.id }),
      ...(about === undefined ? {} : { about }),
    },
    ...(about === undefined ? {} : { freeText: 'about' }),
  };
}
