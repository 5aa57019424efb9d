import { parseHTML } from 'linkedom';
import type { PageDocument } from './page-node.ts';
import { scanHtml } from './scan-html.ts';

/** What became of a page: its tree, or the second half of a sentence that says why there is none. */
export type OpenedPage =
  | { readonly kind: 'opened'; readonly document: PageDocument }
  | { readonly kind: 'refused'; readonly why: string };

/** Pages of newspapers have some 30 levels and 5,000 elements; what has many times more is made to keep a reader busy. */
const DEEPEST = 250;
const MOST_ELEMENTS = 40_000;
/** The library makes a node of each (`&amp;`), and takes the longer for one the more there are. */
const MOST_REFERENCES = 60_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Ends where the next of its kind begins, if nobody closes it. */
const CLOSES_ITSELF = new Set('dd dt li option p td th tr'.split(' '));

/** Makes the tree of a page. No script of it runs and nothing that it names is fetched: the tree is only read. */
export function openPage(html: string): OpenedPage {
  const size = sizeOf(html);
  if (size.depth > DEEPEST) {
    return {
      kind: 'refused',
      why: `its elements stand in one another more than ${DEEPEST} deep; save the article's text as .txt or .md`,
    };
  }
  if (size.elements > MOST_ELEMENTS) {
    return {
      kind: 'refused',
      why: `it has ${size.elements} elements, and more than ${MOST_ELEMENTS} are not read; save the article by itself`,
    };
  }
  const references = html.match(/&/g)?.length ?? 0;
  if (references > MOST_REFERENCES) {
    return {
      kind: 'refused',
      why: `it has ${references} character references, and more than ${MOST_REFERENCES} are not read; save it in UTF-8 with the characters themselves`,
    };
  }
  const document = treeOf(html);
  // Without its outermost element a page has no tree but a row of them.
  const isWhole = document.documentElement?.tagName === 'HTML';
  return {
    kind: 'opened',
    document: isWhole ? document : treeOf(`<!doctype html><html><body>${html}</body></html>`),
  };
}

function treeOf(html: string): PageDocument {
  // The library's type is that of a browser's window, of which the tree has what PageDocument names.
  return (parseHTML(html) as unknown as { readonly document: PageDocument }).document;
}

/** How many elements a page has, and how deep they stand in one another. */
function sizeOf(html: string): { readonly depth: number; readonly elements: number } {
  let open: string[] = [];
  const counts = new Map<string, number>();
  let depth = 0;
  let elements = 0;
  const leave = () => {
    const tag = open.pop();
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 1) - 1);
    return tag;
  };
  for (const part of scanHtml(html)) {
    if (part.kind === 'words') continue;
    const { kind, tag } = part;
    if (kind === 'opens') {
      elements++;
      if (VOID.has(tag)) continue;
      if (CLOSES_ITSELF.has(tag) && open.at(-1) === tag) leave();
      open.push(tag);
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      depth = Math.max(depth, open.length);
    } else if ((counts.get(tag) ?? 0) > 0) {
      while (leave() !== tag);
    }
    if (depth > DEEPEST) open = [];
    if (depth > DEEPEST || elements > 20 * MOST_ELEMENTS) break;
  }
  return { depth, elements };
}
