import { fold } from '../text/fold.ts';
import type { ArticleReader, FileReading } from './article-reader.ts';
import { composeHtmlArticle } from './compose-html-article.ts';
import { clearPage } from './html/clear-page.ts';
import { decodePage } from './html/decode-page.ts';
import { factsOfPage } from './html/facts-of-page.ts';
import { findReport } from './html/find-report.ts';
import { openPage } from './html/open-page.ts';
import { kindOf, type PageDocument, wordsOf } from './html/page-node.ts';
import { findStructuredArticle } from './html/structured-data.ts';

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
  const standfirst = hasStandfirst ? facts.description : undefined;
  const article = composeHtmlArticle({ facts, standfirst, body: report.innerHTML });
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
