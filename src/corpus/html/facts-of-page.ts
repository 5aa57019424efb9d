import { fold } from '../../text/fold.ts';
import { wordCount } from '../../text/word-count.ts';
import type { ArticleFacts } from '../article.ts';
import { usableFacts } from '../usable-facts.ts';
import { type PageDocument, wordsOf } from './page-node.ts';
import type { StructuredArticle } from './structured-data.ts';

/** The longest that a line of names is, in words. */
const LONGEST_BYLINE = 14;

/** A title that is cut ends so. */
const CUT = / ?(?:\.\.\.|…)$/;
/** A heading so long, in characters, opens no title by chance. */
const LONG_HEADING = 20;
/** “Bridge shut | The Bay Courier” */
const OUTLET_BEHIND = /^\s*[|–—·:-]/;

/**
 * What a page states of its article: in the words of schema.org, else of Open Graph and the older conventions, else in marked elements
 * (`itemprop`, `rel="author"`, `time`). `address` is where the page stands: it completes an address, and stands in where the page has none of its
 * own.
 */
export function factsOfPage(
  document: PageDocument,
  article: StructuredArticle | undefined,
  address: string | undefined,
): ArticleFacts {
  const meta = metaOf(document);
  const stated: Readonly<Record<Exclude<keyof ArticleFacts, 'gone'>, readonly (string | undefined)[]>> = {
    title: [headlineOf(document, [article?.headline, meta('og:title'), meta('twitter:title')])],
    outlet: [
      article?.publisher,
      meta('og:site_name'),
      meta('publisher'),
      meta('dc.publisher'),
      meta('application-name'),
    ],
    author: [
      article?.authors.map(nameOf).join(', '),
      ...['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'article:author'].map((name) =>
        nameOf(meta(name)),
      ),
      markedNames(document),
    ],
    date: [
      article?.published,
      ...[
        'article:published_time',
        'og:published_time',
        'parsely-pub-date',
        'datepublished',
        'date',
        'pubdate',
        'publishdate',
      ].map(meta),
      ...['dc.date.issued', 'dc.date', 'dcterms.created', 'sailthru.date'].map(meta),
      ...attributesOf(document, '[itemprop="datePublished"]', ['content', 'datetime']),
      ...attributesOf(document, 'time[pubdate]', ['datetime']),
      ...attributesOf(document, 'article time, header time, main time', ['datetime']),
    ],
    url: [
      ...attributesOf(document, 'link[rel="canonical"]', ['href']),
      meta('og:url'),
      article?.url,
      address,
    ].map((url) => resolved(url, address)),
    description: [meta('og:description'), article?.description, meta('description')],
    language: [
      article?.language,
      document.documentElement?.getAttribute('lang') ?? undefined,
      meta('content-language'),
      meta('og:locale'),
    ],
  };
  return usableFacts(stated);
}

/** What `<meta>` has under a name, whichever attribute has it. The first one counts. */
function metaOf(document: PageDocument): (name: string) => string | undefined {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => meta.getAttribute(attribute))
      .find((value) => value !== null && value !== '');
    const content = (meta.getAttribute('content') ?? '').trim();
    const key = name?.trim().toLowerCase();
    if (key !== undefined && content !== '' && !contents.has(key)) contents.set(key, content);
  }
  return (name) => contents.get(name);
}

/**
 * The headline as it is set on the page: a heading that says what the page states as its title, or of which the title is the beginning, for
 * both are cut or have the outlet behind them (“Bridge shut | The Bay Courier”). Without such a heading the title as it is stated.
 */
function headlineOf(document: PageDocument, stated: readonly (string | undefined)[]): string | undefined {
  const headings = [...document.querySelectorAll('h1, [itemprop="headline"], h2')]
    .map((heading) => heading.getAttribute('content') ?? wordsOf(heading))
    .filter((words) => wordCount(words) > 1);
  const [title] = [...document.querySelectorAll('title')].map(wordsOf);
  const titles = [...stated, title].filter((words) => words !== undefined && words !== '');
  for (const words of titles) {
    const key = fold(words ?? '');
    const heading = headings.find((each) => {
      const other = fold(each);
      if (other.startsWith(key.replace(CUT, ''))) return true;
      return (
        key.startsWith(other) && (other.length >= LONG_HEADING || OUTLET_BEHIND.test(key.slice(other.length)))
      );
    });
    if (heading !== undefined) return heading;
  }
  const [only, ...others] = [...document.querySelectorAll('h1')]
    .map(wordsOf)
    .filter((words) => wordCount(words) > 2);
  return stated.find((words) => words !== undefined) ?? (others.length === 0 ? only : undefined) ?? title;
}

/** Names that elements are marked as, each once. */
function markedNames(document: PageDocument): string | undefined {
  const names = ['[itemprop="author"] [itemprop="name"]', '[rel="author"]', '[itemprop="author"]']
    .map((selector) => [...new Set([...document.querySelectorAll(selector)].map(wordsOf))])
    .find((found) => found.some((name) => name !== ''));
  return nameOf(names?.join(', '));
}

/** A byline without the words that open it; an address or a whole sentence is none. */
function nameOf(words: string | undefined): string | undefined {
  const name = words?.replace(/^\s*(?:by|von|par|por)[: ]\s*/i, '').trim();
  if (name === undefined || name === '' || /https?:|@|\.$/i.test(name)) return undefined;
  return wordCount(name) <= LONGEST_BYLINE ? name : undefined;
}

function resolved(url: string | undefined, address: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  return URL.canParse(url, address) ? new URL(url, address).href : undefined;
}

function attributesOf(
  document: PageDocument,
  selector: string,
  attributes: readonly string[],
): readonly (string | undefined)[] {
  return [...document.querySelectorAll(selector)].flatMap((element) =>
    attributes.map((attribute) => element.getAttribute(attribute) ?? undefined),
  );
}
