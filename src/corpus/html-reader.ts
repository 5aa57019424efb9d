import { tellLanguage } from '../languages/tell-language.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import type { ArticleFacts } from './article.ts';
import type { ArticleReader, FileReading, ReadArticle } from './article-reader.ts';
import { clearPage } from './html/clear-page.ts';
import { decodePage } from './html/decode-page.ts';
import { factsOfPage } from './html/facts-of-page.ts';
import { findReport } from './html/find-report.ts';
import { createHtmlWriter } from './html/html-writer.ts';
import { openPage } from './html/open-page.ts';
import { kindOf, type PageDocument, wordsOf } from './html/page-node.ts';
import { findStructuredArticle } from './html/structured-data.ts';
import type { Paragraph } from './paragraph.ts';
import { createTextComposer } from './text-composer.ts';

/** Only known to be none that is told from its words. */
const UNDETERMINED = 'und';
const NOTHING: FileReading = {
  kind: 'refused',
  why: 'it has no article that could be told from the page around it; save the article itself as .txt or .md',
};

/** An article page as a browser saves it. */
export const htmlReader: ArticleReader = (bytes) => {
  const decoded = decodePage(bytes);
  return decoded.kind === 'refused' ? decoded : readPage(decoded.text);
};

/**
 * The article on a page: its headline, and the paragraphs of the report without captions, promotions and what else stands around it. `address`
 * is where the page was fetched from. Nothing is fetched and no script runs.
 */
export function readPage(html: string, address?: string): FileReading {
  const opened = openPage(html);
  if (opened.kind === 'refused') return opened;
  const { document } = opened;
  const structured = findStructuredArticle(document);
  const facts = factsOfPage(document, structured, address);
  const hasStandfirst = takeStandfirst(document, facts.description);
  clearPage(document);
  const report = findReport(document, structured?.body);
  if (report === undefined) return NOTHING;
  const body = report.innerHTML.replace(/[\n\r\t ]+/g, ' ');
  const article = composed(facts, hasStandfirst, body);
  return article === undefined ? NOTHING : { kind: 'read', articles: [article] };
}

/**
 * Whether the page has its description set above the report; it is taken from there, for it is no paragraph of the report. A paragraph like
 * others is the report's first, which many systems state as the description.
 */
function takeStandfirst(document: PageDocument, description: string | undefined): boolean {
  if (description === undefined) return false;
  const words = fold(description);
  const kinds = new Map<string, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const kind = kindOf(paragraph);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const found = [...document.querySelectorAll('h2, h3, h4, p, [itemprop="description"]')].filter(
    (element) => fold(wordsOf(element)) === words && (kinds.get(kindOf(element)) ?? 0) < 2,
  );
  for (const element of found) element.remove();
  return found.length > 0;
}

/** Many a template says `lang="en"` of whatever stands in it: where the words tell another language, it is that. */
function withTold(facts: ArticleFacts, text: string): ArticleFacts {
  const told = tellLanguage(text);
  return told === undefined || told === UNDETERMINED ? facts : { ...facts, language: told };
}

/** The headline, the standfirst and the report in one text; undefined where there is no report. */
function composed(facts: ArticleFacts, hasStandfirst: boolean, body: string): ReadArticle | undefined {
  const composer = createTextComposer();
  const write = (words: string | undefined, syntax: Paragraph['syntax']) => {
    composer.write(words ?? '');
    composer.endParagraph(syntax);
  };
  write(facts.title, 'heading');
  if (hasStandfirst) write(facts.description, 'standfirst');
  const head = composer.composed().paragraphs.length;
  const writer = createHtmlWriter(composer);
  writer.html(body);
  writer.end();
  const { text, paragraphs } = composer.composed();
  if (paragraphs.length === head) return undefined;
  return {
    text,
    paragraphs: paragraphs.filter(
      ({ span }, index) => index === 0 || fold(textOf(text, span)) !== fold(facts.title ?? ''),
    ),
    facts: withTold(facts, text),
    problems: [],
  };
}
