import type { Excerpt, SpeakerView } from '../answers/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { Line } from './block.ts';
import type { Frame } from './frame.ts';
import { dotted, inert, link, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { headlineOf, placeText } from './place-text.ts';
import { shortSpeaker, speakerLine } from './speaker-line.ts';

/** What a line of small print holds on a phone, in characters; a headline is cut to what the speaker leaves of it. */
const LINE = 40;
const SHORTEST_HEADLINE = 16;

/** An entry of an answer: its number, and how many there are with it. */
export interface EntryPlace {
  readonly entry: number;
  readonly of: number;
  /** The article of the entry before it: what is the same is not said again. */
  readonly before?: Article | undefined;
}

/** Who speaks, outlet or headline (a link where the article has one), date: one line of small print below the words. */
export function sourceLine(
  excerpt: Excerpt,
  speaker: SpeakerView | undefined,
  manner: Markup | undefined,
  { entry, of, before }: EntryPlace,
  { messages, log }: Frame,
): Line {
  const who = speaker === undefined ? undefined : shortSpeaker(speaker, excerpt, messages, log);
  const number = of > 1 ? words(`**${entry}**`) : undefined;
  const room = Math.max(SHORTEST_HEADLINE, LINE - dotted([who, manner]).replaceAll('*', '').length);
  return {
    kind: 'small',
    text: dotted([number, who, manner, ...articleParts(excerpt, before, room, messages)]),
  };
}

function articleParts(
  { article, passage }: Excerpt,
  before: Article | undefined,
  room: number,
  { frame }: Messages,
): readonly (Markup | undefined)[] {
  if (before?.id === article.id) return [words(frame.sameArticle(passage.number))];
  const outlet = article.outlet === undefined ? '' : inert(article.outlet, LINE);
  return [
    link(outlet === '' ? headlineOf(article, room) : outlet, article.url),
    article.date === undefined ? undefined : inert(frame.day(article.date), 30),
  ];
}

/** What is to be known beyond that line: how the speaker was found, the headline, the paragraph, the id. */
export function detailLines(
  excerpt: Excerpt,
  speaker: SpeakerView | undefined,
  id: string,
  { entry, of }: EntryPlace,
  { messages, log }: Frame,
): readonly Line[] {
  const number = of > 1 ? words(`**${entry}**`) : undefined;
  const place = placeText(excerpt, id, messages);
  return speaker === undefined
    ? [{ kind: 'small', text: dotted([number, place]) }]
    : [
        { kind: 'text', text: dotted([number, speakerLine(speaker, excerpt, messages, log)]) },
        { kind: 'small', text: place },
      ];
}

/** The places of the entries of an answer, one after the other. */
export function entryPlaces(excerpts: readonly Excerpt[]): readonly EntryPlace[] {
  return excerpts.map((_, index) => ({
    entry: index + 1,
    of: excerpts.length,
    before: excerpts[index - 1]?.article,
  }));
}
