import { DOMParser } from 'linkedom';

/** As much of an XML file's tree as is looked at here. */
export interface XmlElement {
  /** With its prefix, as written: `dc:title`. */
  readonly tagName: string;
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly children: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
}

export type OpenedXml =
  | { readonly kind: 'opened'; readonly root: XmlElement }
  | { readonly kind: 'refused'; readonly why: string };

const DEEPEST = 200;
const MOST_ELEMENTS = 200_000;
const TAG = /<(\/?)[A-Za-z_][^<>]*?(\/?)>/g;

/**
 * The tree of an XML file. Entities that it declares are not expanded, and nothing that it names is fetched. A file that is cut, or whose elements
 * stand in one another deeper than any format's, is refused.
 */
export function openXml(xml: string): OpenedXml {
  const fault = faultOf(xml);
  if (fault !== undefined) return { kind: 'refused', why: fault };
  // The library's types are those of a browser, of which the tree has what XmlElement names.
  const parsed = new DOMParser().parseFromString(xml, 'text/xml') as unknown as {
    readonly documentElement: XmlElement | null;
  };
  return parsed.documentElement === null
    ? { kind: 'refused', why: 'it has no element; save it again as XML' }
    : { kind: 'opened', root: parsed.documentElement };
}

/** Whether elements are too deep, too many or left open; words and comments that look like tags may only make it stricter. */
function faultOf(xml: string): string | undefined {
  const markup = xml.replace(/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, '');
  let depth = 0;
  let elements = 0;
  for (const [, slash, selfClosing] of markup.matchAll(TAG)) {
    if (slash === '/') depth--;
    else {
      elements++;
      if (selfClosing === '') depth++;
    }
    if (depth > DEEPEST)
      return `its elements stand in one another more than ${DEEPEST} deep; save the article's text as .txt or .md`;
    if (elements > MOST_ELEMENTS)
      return `it has more than ${MOST_ELEMENTS} elements; split it into smaller files`;
  }
  return depth > 0 ? 'its XML is cut off or damaged; save it again' : undefined;
}

/** An element's name without its prefix. */
export function nameOf(element: XmlElement): string {
  return element.tagName.slice(element.tagName.indexOf(':') + 1);
}

/** All elements of this name within one, in document order, at any depth. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (nameOf(child) === name) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The first element along a path of names, of which each may stand at any depth in the one before; undefined where there is none. */
export function elementAt(root: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let at: XmlElement | undefined = root;
  for (const name of path) {
    if (at === undefined) return undefined;
    at = elementsNamed(at, name)[0];
  }
  return at;
}

/** The children of this name. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return [...element.children].filter((child) => nameOf(child) === name);
}

/** An element's words on one line; undefined where it has none. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const words = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}
