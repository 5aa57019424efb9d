import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** A piece of HTML: words as they are read, or a tag by its name in small letters. Comments and declarations are no pieces. */
export type HtmlPiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'opens' | 'closes'; readonly tag: string };

/** What stands in these, up to their closing tag, is no HTML, and nothing that is read on a page. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']);
const TAG = /<(\/?)([a-z][a-z0-9-]*)/iy;
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi;

/**
 * The words and tags of a piece of HTML, in order, as a browser would take them; what is never closed reaches to the end, and a `<` that
 * opens no tag is a word. Linear: nothing is looked for twice.
 */
export function scanHtml(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const lower = html.toLowerCase();
  const behindMarkup = markupReader(html);
  const addWords = (from: number, to: number) => {
    if (to > from) pieces.push({ kind: 'words', words: decoded(html.slice(from, to)) });
  };
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const end = behindMarkup(at);
    if (end === undefined) {
      at++;
      continue;
    }
    addWords(from, at);
    from = end;
    const [, slash, name] = tagAt(html, at) ?? [];
    if (name !== undefined) {
      const tag = name.toLowerCase();
      pieces.push({ kind: slash === '' ? 'opens' : 'closes', tag });
      if (slash === '' && RAW.has(tag)) {
        const close = lower.indexOf(`</${tag}`, end);
        from = close === -1 ? html.length : close;
      }
    }
    at = from;
  }
  addWords(from, html.length);
  return pieces;
}

/** Says where the comment, declaration or tag that opens at an offset ends; undefined where none opens. */
function markupReader(html: string): (at: number) => number | undefined {
  const lastEnd = html.lastIndexOf('>');
  /** A quotation mark that is never closed was met: from there on a tag ends with the first `>`, and no mark is looked for again. */
  let isBroken = false;
  const behind = (end: string, from: number) => {
    const found = html.indexOf(end, from);
    return found === -1 ? html.length : found + end.length;
  };
  return (at) => {
    if (html.startsWith('<!--', at)) return behind('-->', at + 4);
    if (html.startsWith('<!', at) || html.startsWith('<?', at)) return behind('>', at + 2);
    if (at > lastEnd || tagAt(html, at) === undefined) return undefined;
    for (let next = at; next <= lastEnd && !isBroken; next++) {
      const sign = html.charAt(next);
      if (sign === '>') return next + 1;
      if (sign !== '"' && sign !== "'") continue;
      next = html.indexOf(sign, next + 1);
      isBroken = next === -1 || next > lastEnd;
    }
    return behind('>', at);
  };
}

function tagAt(html: string, at: number): RegExpExecArray | undefined {
  TAG.lastIndex = at;
  return TAG.exec(html) ?? undefined;
}

function decoded(words: string): string {
  return words.replace(REFERENCE, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
    if (hexadecimal !== undefined) return decodeNumericCharacterReference(hexadecimal, 16);
    if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10);
    return decodeNamedCharacterReference(name ?? '') || whole;
  });
}
