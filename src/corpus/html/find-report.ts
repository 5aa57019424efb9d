import { Readability } from '@mozilla/readability';
import { has, isWithin, type PageDocument, type PageElement, proseIn, wordsOf } from './page-node.ts';
import { rememberParagraphs } from './put-back.ts';
import { createRunIndex } from './word-runs.ts';

/** The library's own 500 is for pages to be read at leisure; a report of an agency can have two sentences. In characters. */
const SHORTEST_REPORT = 200;
/** A text that the page states to be its report has it all, or it is a teaser and says nothing of what is missing there. */
const STATES_ALL = 0.75;
/** What has fewer of its words in that text is not of the report. */
const STATED = 0.3;

/**
 * The element of a page that has its report, with little else in it; undefined where none has. `stated` are the report's words as the page gives
 * them for machines: with them what stands around the report is told from it, and the report is found where it is short. Changes the page.
 */
export function findReport(document: PageDocument, stated: string | undefined): PageElement | undefined {
  const runs = stated === undefined ? undefined : createRunIndex(stated);
  const marked =
    runs === undefined ? undefined : smallestWith(document.body, runs.coveredBy, STATES_ALL)?.innerHTML;
  const putBack = rememberParagraphs(document);
  // The library's types are those of a browser, of which the tree has what it asks for.
  const found =
    new Readability(document as never, {
      charThreshold: SHORTEST_REPORT,
      disableJSONLD: true,
      serializer: (root) => root as unknown as PageElement,
    }).parse()?.content ?? undefined;
  if (found !== undefined) {
    keepOneArticle(found);
    putBack(found);
  }
  if (runs === undefined) return found;
  if (found === undefined || runs.coveredBy(wordsOf(found)) < STATES_ALL)
    return marked === undefined ? found : elementWith(document, marked);
  const share = runs.shareOf(wordsOf(found));
  if (share >= STATES_ALL) leaveOutUnstated(found, runs.shareOf);
  return found;
}

/** An `article` is one story: of several in a row the others are promoted, and what is within one is a comment. */
function keepOneArticle(report: PageElement): void {
  const articles = [...report.querySelectorAll('article')];
  const all = proseIn(report);
  const main = articles.find((article) => proseIn(article) > 0.5 * all);
  for (const article of articles) {
    if (main !== undefined && article !== main && !article.contains(main) && proseIn(article) < 0.3 * all)
      article.remove();
  }
}

function leaveOutUnstated(report: PageElement, shareOf: (words: string) => number): void {
  for (const block of [...report.querySelectorAll('p, li, h2, h3, h4, h5, h6, dd, figure, div')]) {
    const words = wordsOf(block);
    // A post that is set into the report is seldom stated with it.
    if (
      words !== '' &&
      shareOf(words) < STATED &&
      !isWithin(block, 'BLOCKQUOTE') &&
      !has(block, 'blockquote')
    )
      block.remove();
  }
}

/** From an element downwards as long as one child has the stated words: the innermost that has them. */
function smallestWith(
  element: PageElement,
  coveredBy: (words: string) => number,
  least: number,
): PageElement | undefined {
  if (coveredBy(wordsOf(element)) < least) return undefined;
  for (let at = element; ; ) {
    const next = [...at.children].find((child) => coveredBy(wordsOf(child)) >= least);
    if (next === undefined) return at;
    at = next;
  }
}

function elementWith(document: PageDocument, html: string): PageElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}
