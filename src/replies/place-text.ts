import type { Excerpt } from '../answers/answer.ts';
import type { Article } from '../corpus/article.ts';
import { contains, textOf } from '../text/span.ts';
import { code, dotted, inContent, inert, link, type Markup, words } from './markup.ts';
import type { Messages } from './messages.ts';

/** On a phone a longer headline takes a third line. */
const HEADLINE_LENGTH = 90;

/** Where an excerpt stands, for small print: headline (a link where the article has one), outlet, date, paragraphs, id. What is not known is left out. */
export function placeText(excerpt: Excerpt, id: string, messages: Messages): Markup {
  const { article } = excerpt;
  const { frame } = messages;
  return dotted([
    link(headlineOf(article), article.url),
    optional(article.outlet),
    article.date === undefined ? undefined : inert(frame.day(article.date), 30),
    paragraphsOf(excerpt, messages),
    code(id),
  ]);
}

/** A quotation may run on over paragraphs: "¶ 9–12". */
function paragraphsOf({ article, passage, spans }: Excerpt, { frame }: Messages): Markup {
  const last = spans.at(-1);
  const end = last === undefined ? passage : article.passages.find(({ span }) => contains(span, last));
  return words(
    end === undefined || end.number <= passage.number
      ? frame.paragraph(passage.number)
      : frame.paragraphs(passage.number, end.number),
  );
}

/** The front matter's title, or the article's first line, as a label. */
export function headlineOf(article: Article, atMost = HEADLINE_LENGTH): Markup {
  return titleOr(article.title ?? textOf(article.text, article.headline), article.path, atMost);
}

/** The same for a content line. */
export function headlineInContent({ title, text, headline, path }: Article, atMost?: number): Markup {
  return titleInContent(title ?? textOf(text, headline), path, atMost);
}

/** A listed headline for a content line. */
export function titleInContent(headline: string, path: string, atMost?: number): Markup {
  return inContent(headline, atMost) || inContent(path, atMost) || words('–');
}

/** A headline as a label; the file's path where it has no characters to be seen. */
export function titleOr(headline: string, path: string, atMost = HEADLINE_LENGTH): Markup {
  return inert(headline, atMost) || inert(path, atMost) || words('–');
}

/** A name that may be unknown. */
export function optional(name: string | undefined, atMost = 60): Markup | undefined {
  return name === undefined ? undefined : inert(name, atMost);
}
