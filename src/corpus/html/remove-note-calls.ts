import { type PageDocument, wordsOf } from './page-node.ts';

const CALL = /^\[?(?:\d{1,3}|[a-z*†‡§])\]?$/i;
const RETURN = /^(?:\s|\u21a9|\u2191|\^|\ufe0e|\ufe0f)+$/u;

/** Takes the calls of notes out of a page (“piers.¹”), and the links that lead back from a note: they are read as no word of it. Changes the page. */
export function removeNoteCalls(document: PageDocument): void {
  for (const link of [...document.querySelectorAll('a[href]')]) {
    // Within the page, or within the book.
    if (!/#/.test(link.getAttribute('href') ?? '')) continue;
    const words = wordsOf(link);
    if (RETURN.test(words)) link.remove();
    if (!CALL.test(words)) continue;
    const isMarked = /noteref/.test(`${link.getAttribute('role')} ${link.getAttribute('epub:type')}`);
    const raised = link.parentElement;
    if (raised?.tagName === 'SUP') raised.remove();
    else if (isMarked || [...link.children].some((child) => child.tagName === 'SUP')) link.remove();
  }
}
