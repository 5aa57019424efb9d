import { wordCount } from '../../text/word-count.ts';
import { kindOf, type PageDocument, type PageElement, wordsOf } from './page-node.ts';

/** A paragraph of fewer words is a label more often than a sentence. */
const FEWEST_WORDS = 6;

/**
 * Remembers the paragraphs of a page as they stand, and puts those back that a report has lost between two that it kept: a short one with a long
 * link in it is taken for navigation, though it stands in elements of the very same kind as those beside it.
 */
export function rememberParagraphs(document: PageDocument): (report: PageElement) => void {
  const paragraphs = [...document.querySelectorAll('p')].map((paragraph) => ({
    words: wordsOf(paragraph),
    kind: kindOf(paragraph),
    html: paragraph.innerHTML,
  }));
  return (report) => {
    const kept = new Map(
      [...report.querySelectorAll('p')].map((paragraph) => [wordsOf(paragraph), paragraph]),
    );
    const isKept = paragraphs.map(({ words }) => words !== '' && kept.has(words));
    const kinds = new Set(paragraphs.filter((_, index) => isKept[index]).map(({ kind }) => kind));
    const last = isKept.lastIndexOf(true);
    let before: PageElement | undefined;
    for (const [index, { words, kind, html }] of paragraphs.slice(0, last + 1).entries()) {
      if (isKept[index]) before = kept.get(words);
      else if (
        before !== undefined &&
        kinds.has(kind) &&
        wordCount(words) >= FEWEST_WORDS &&
        /[.!?]["”’)]?$/u.test(words)
      ) {
        const paragraph = document.createElement('p');
        paragraph.innerHTML = html;
        before.after(paragraph);
        before = paragraph;
      }
    }
  };
}
