import { wordCount } from '../../text/word-count.ts';

/** As much of a page's tree as is looked at here; a library's own types need those of a browser. */
export interface PageNode {
  /** 1 an element, 3 words. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentElement: PageElement | null;
}

export interface PageElement extends PageNode {
  /** In capitals. */
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  innerHTML: string;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageNode): boolean;
  remove(): void;
  after(element: PageElement): void;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  createElement(tag: string): PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A paragraph of prose has at least so many words. */
const PROSE_WORDS = 12;

/** How many words the paragraphs of prose have in an element. */
export function proseIn(element: PageElement): number {
  let words = 0;
  for (const paragraph of element.tagName === 'P' ? [element] : element.querySelectorAll('p')) {
    const count = wordCount(wordsOf(paragraph));
    if (count >= PROSE_WORDS) words += count;
  }
  return words;
}

/** An element's words on one line, as they are compared and counted. */
export function wordsOf(element: PageNode): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function has(element: PageElement, selector: string): boolean {
  return [...element.querySelectorAll(selector)].length > 0;
}

/** Whether an element stands in one of this tag, at any depth. */
export function isWithin(element: PageElement, tag: string): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (at.tagName === tag) return true;
  return false;
}

/** A paragraph's kind on its page: its own names and those of the element that it stands in. */
export function kindOf(paragraph: PageElement): string {
  const parent = paragraph.parentElement;
  return [paragraph, parent]
    .map((element) => `${element?.tagName}.${element?.getAttribute('class') ?? ''}`)
    .join(' < ');
}
