import type { Article, Passage } from '../corpus/article.ts';
import { textOf } from '../text/span.ts';
import { code, dotted, inert, link, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';

/** On a phone a longer headline takes a third line. */
const HEADLINE_LENGTH = 90;

/** Where words stand, for small print: headline (a link where the article has one), outlet, date, paragraph, id. What is not known is left out. */
export function placeText(article: Article, passage: Passage, id: string, messages: Messages): Markup {
  const { frame } = messages;
  return dotted([
    link(headlineOf(article), article.url),
    optional(article.outlet),
    article.date === undefined ? undefined : inert(frame.day(article.date), 30),
    words(frame.paragraph(passage.number)),
    code(id),
  ]);
}

/** The front matter's title, or the article's first line, as a label. */
export function headlineOf(article: Article, atMost = HEADLINE_LENGTH): Markup {
  return inert(article.title ?? textOf(article.text, article.headline), atMost);
}

/** A name that may be unknown. */
export function optional(name: string | undefined, atMost = 60): Markup | undefined {
  return name === undefined ? undefined : inert(name, atMost);
}
