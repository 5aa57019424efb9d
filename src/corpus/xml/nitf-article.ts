import type { ReadArticle } from '../article-reader.ts';
import { composeHtmlArticle } from '../compose-html-article.ts';
import { type StatedFacts, usableFacts } from '../usable-facts.ts';
import { elementAt, elementsNamed, wordsOf, type XmlElement } from './open-xml.ts';

/** Elements of NITF by what they are in HTML; the others stand in a line, or are blocks of both. */
const HTML_NAMES: Readonly<Record<string, string>> = {
  hl2: 'h2',
  media: 'figure',
  'media-caption': 'figcaption',
  'nitf-table': 'table',
  block: 'div',
  bq: 'blockquote',
  'body.content': 'div',
};

/** The article of an NITF document; `around` are facts of the message that carries it, for what it does not state itself. Undefined without a report. */
export function nitfArticle(
  nitf: XmlElement,
  around: StatedFacts = {},
  key?: string,
): ReadArticle | undefined {
  const content = elementAt(nitf, 'body.content');
  if (content === undefined) return undefined;
  const at = (...path: readonly string[]) => wordsOf(elementAt(nitf, ...path));
  const attribute = (name: string, ...path: readonly string[]) =>
    elementAt(nitf, ...path)?.getAttribute(name) ?? undefined;
  const byline = elementAt(nitf, 'body.head', 'byline');
  const facts = usableFacts({
    title: [at('hedline', 'hl1'), at('head', 'title'), ...(around.title ?? [])],
    author: [personIn(byline), ...(around.author ?? [])],
    date: [
      attribute('norm', 'date.issue'),
      attribute('norm', 'story.date'),
      attribute('date.publication', 'pubdata'),
      ...(around.date ?? []),
    ],
    outlet: [
      at('doc.copyright'),
      attribute('name', 'pubdata'),
      at('distributor'),
      ...(around.outlet ?? []),
    ].map(withoutYear),
    url: [attribute('ex-ref', 'pubdata'), ...(around.url ?? [])],
    description: [at('abstract'), ...(around.description ?? [])],
    language: [nitf.getAttribute('xml:lang') ?? undefined, ...(around.language ?? [])],
  });
  const [, second] = elementsNamed(nitf, 'hl1').length > 1 ? elementsNamed(nitf, 'hl1') : [];
  const standfirst = wordsOf(second) ?? wordsOf(elementAt(nitf, 'hedline', 'hl2')) ?? at('abstract');
  const dateline = at('body.head', 'dateline', 'location');
  const body = `${dateline === undefined ? '' : `<p>${escaped(dateline)}</p>`}${asHtml(content.innerHTML)}`;
  return composeHtmlArticle({ facts, standfirst, body, key });
}

/** XML of one vocabulary in the names of HTML; an element without content is none. */
export function asHtml(xml: string, names: Readonly<Record<string, string>> = HTML_NAMES): string {
  return xml.replace(
    /<(\/?)([A-Za-z_][\w.:-]*)([^<>]*?)(\/?)>/g,
    (_, slash: string, tag: string, _rest, empty: string) => {
      const name = tag.slice(tag.indexOf(':') + 1);
      const html = names[name] ?? name.replace(/[^a-z0-9]/gi, '');
      if (empty === '/') return html === 'br' ? '<br>' : '';
      return `<${slash}${html}>`;
    },
  );
}

export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** “By Jane Doe”, with a title or an agency in elements of their own (`byttl`). */
function personIn(byline: XmlElement | undefined): string | undefined {
  if (byline === undefined) return undefined;
  const people = elementsNamed(byline, 'person').flatMap((person) => wordsOf(person) ?? []);
  if (people.length > 0) return people.join(', ');
  const title = wordsOf(elementAt(byline, 'byttl')) ?? '';
  const name = (wordsOf(byline) ?? '')
    .replace(title, '')
    .replace(/^by\s+/i, '')
    .trim();
  return name === '' ? undefined : name.replace(/[,;]$/, '');
}

/** The holder of “© 2016 The Skerrow Gazette”. */
function withoutYear(outlet: unknown): unknown {
  return typeof outlet === 'string'
    ? outlet
        .replace(/^(?:copyright|©|\(c\)|\s|\d{4}(?:[-–]\d{2,4})?|by|,)+/i, '')
        .replace(/[.,]?\s*all rights reserved.*$/i, '')
    : outlet;
}
