import { wordCount } from '../text/word-count.ts';
import type { ArticleReader } from './article-reader.ts';
import { isNoTitle } from './no-title.ts';
import { inReadingOrder } from './pdf/in-reading-order.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { linesOfPage } from './pdf/page-line.ts';
import { paragraphsOfLines, type SetParagraph } from './pdf/paragraphs-of-lines.ts';
import { withoutPageFurniture } from './pdf/without-page-furniture.ts';
import { createTextComposer } from './text-composer.ts';
import { usableFacts } from './usable-facts.ts';

/** Fewer letters than these are a stamp on a scan, not an article. */
const FEWEST_LETTERS = 30;
/** A page's section and its kicker may stand above the headline. */
const MOST_ABOVE = 4;
const LONGEST_ABOVE = 8;

/** One article as PDF, with its text in it: columns one after the other, words whole, without what is repeated on each page. */
export const pdfReader: ArticleReader = async (bytes) => {
  const opened = await openPdf(bytes);
  if (opened.kind === 'refused') return opened;
  const pages = withoutPageFurniture(opened.pages.map(linesOfPage), opened.title);
  const paragraphs = fromHeadline(paragraphsOfLines(pages.flatMap(inReadingOrder)));
  const letters = paragraphs.reduce((sum, { words }) => sum + (words.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < FEWEST_LETTERS) {
    return {
      kind: 'refused',
      why: 'it has no text, only pictures of it; run text recognition (OCR) over it, or save the article as text',
    };
  }
  const composer = createTextComposer();
  const facts = usableFacts({
    title: [opened.title === undefined || isNoTitle(opened.title) ? undefined : opened.title],
    language: [opened.language],
  });
  const title = composer.put(facts.title);
  for (const { words, isHeading } of paragraphs) {
    composer.write(words.replace(/\p{Cs}/gu, '\ufffd').replace(/\p{Cc}/gu, ' '));
    composer.endParagraph(isHeading ? 'heading' : undefined);
  }
  return {
    kind: 'read',
    articles: [
      { ...composer.composed(), facts, ...(title === undefined ? {} : { given: { title } }), problems: [] },
    ],
  };
};

/** From the largest heading of the first page on, if what stands above it are a few labels. */
function fromHeadline(paragraphs: readonly SetParagraph[]): readonly SetParagraph[] {
  const opening = paragraphs.slice(0, MOST_ABOVE).filter(({ page }) => page === paragraphs[0]?.page);
  const largest = Math.max(...opening.map(({ size }) => size));
  const head = opening.findIndex(({ size, isHeading }) => isHeading && size === largest);
  const above = paragraphs.slice(0, Math.max(0, head));
  return above.every(({ words }) => wordCount(words) <= LONGEST_ABOVE)
    ? paragraphs.slice(above.length)
    : paragraphs;
}
