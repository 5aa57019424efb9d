import { wordCount } from '../text/word-count.ts';
import { openZip } from './archive/open-zip.ts';
import type { ArticleReader, FileReading, ReadArticle } from './article-reader.ts';
import { composeHtmlArticle } from './compose-html-article.ts';
import { openPage } from './html/open-page.ts';
import { removeNoteCalls } from './html/remove-note-calls.ts';
import { usableFacts } from './usable-facts.ts';
import {
  childrenNamed,
  elementAt,
  elementsNamed,
  openXml,
  wordsOf,
  type XmlElement,
} from './xml/open-xml.ts';

/** A title page or a dedication has fewer. */
const FEWEST_WORDS = 20;
const WANTED = /\.(?:xml|opf|x?html?)$/i;
const DAMAGED: FileReading = { kind: 'refused', why: 'it is a damaged EPUB; export it again' };

/** A book or an issue as EPUB: each of its documents in reading order is an article, headed by its first heading; those without prose are none. */
export const epubReader: ArticleReader = (bytes) => {
  const opened = openZip(bytes, 'EPUB', (name) => WANTED.test(name));
  if (opened.kind === 'refused') return opened;
  const { entries } = opened;
  if (entries.size === 0) return DAMAGED;
  const xmlOf = (name: string): XmlElement | undefined => {
    const entry = entries.get(name);
    const xml = entry === undefined ? undefined : openXml(new TextDecoder().decode(entry));
    return xml?.kind === 'opened' ? xml.root : undefined;
  };
  const container = xmlOf('META-INF/container.xml');
  const packagePath = container && elementAt(container, 'rootfile')?.getAttribute('full-path');
  const description = packagePath ? xmlOf(packagePath) : undefined;
  if (!packagePath || description === undefined) return DAMAGED;
  // A book that is locked to a buyer says so here.
  if (entries.has('META-INF/encryption.xml') && entries.has('META-INF/rights.xml'))
    return { kind: 'refused', why: 'it is locked to its buyer; export it without a lock' };
  const articles = documentsOf(description, packagePath).flatMap(({ path, key }) => {
    const entry = entries.get(path);
    return (
      (entry === undefined ? undefined : articleOf(new TextDecoder().decode(entry), description, key)) ?? []
    );
  });
  return articles.length === 0
    ? { kind: 'refused', why: 'it has no text; export it with its text and not as pictures' }
    : { kind: 'read', articles };
};

/** The documents of the spine, each once, by their places in the archive. */
function documentsOf(description: XmlElement, packagePath: string) {
  const items = new Map(
    elementsNamed(description, 'item').map((item) => [item.getAttribute('id') ?? '', item] as const),
  );
  const keys = new Set(elementsNamed(description, 'itemref').map((each) => each.getAttribute('idref') ?? ''));
  return [...keys].flatMap((key) => {
    const item = items.get(key);
    const href = item?.getAttribute('href') ?? '';
    if (href === '' || /\bnav\b/.test(item?.getAttribute('properties') ?? '') || !URL.canParse(href, BASE))
      return [];
    const path = new URL(href, new URL(packagePath, BASE)).pathname.slice(1);
    return [{ key, path: unescaped(path) }];
  });
}

/** Paths within the archive are led as addresses are. */
const BASE = 'https://archive.invalid/';

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A URIError: a sign of percent that is meant as one.
    return path;
  }
}

function articleOf(html: string, book: XmlElement, key: string): ReadArticle | undefined {
  const opened = openPage(html);
  if (opened.kind === 'refused') return undefined;
  const { document } = opened;
  removeNoteCalls(document);
  const [heading] = document.querySelectorAll('h1, h2, h3');
  const title = heading?.textContent?.replace(/\s+/g, ' ').trim();
  heading?.remove();
  for (const around of [...document.querySelectorAll('nav, script, style, aside, [hidden]')]) around.remove();
  if (wordCount(document.body.textContent ?? '') < FEWEST_WORDS) return undefined;
  const metadata = elementAt(book, 'metadata') ?? book;
  const words = (name: string) => childrenNamed(metadata, name).flatMap((each) => wordsOf(each) ?? []);
  const facts = usableFacts({
    title: [title, ...words('title')],
    author: [words('creator').length === 0 ? undefined : words('creator').join(', ')],
    outlet: words('publisher'),
    date: words('date'),
    language: words('language'),
  });
  return composeHtmlArticle({ facts, body: document.body.innerHTML, key });
}
