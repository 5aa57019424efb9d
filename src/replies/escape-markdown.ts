import { isWhiteSpace } from '../text/white-space.ts';

/** Signs that begin or end Discord markdown wherever they stand: emphasis, code, spoilers, masked links, mentions, emoji, timestamps, addresses. */
const ALWAYS = '\\*_~`|[]<>#@/';
/** Signs that begin a list or small print, but only at the start of a line. */
const AT_LINE_START = '-+';
/** Signs whose escape depends on what follows; at the end of a text that is not known, so they are escaped there. */
const BEFORE_SOMETHING = ':.';
const [OF_ALWAYS, OF_LINE_START, OF_SOMETHING] = [1, 2, 3] as const;
/** By code unit: what kind of sign it is. Looked up for each character of every text, so it is an array and no set. */
const KINDS = kindsOfSigns();

/**
 * The same characters as Discord shows them: every sign that could begin markdown, a mention, an emoji or a link gets a backslash, so that
 * nothing of the text acts. One pass; at most twice as long; `unescapeMarkdown` gives the text back.
 */
export function escapeMarkdown(text: string): string {
  let escaped = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isEscapedAt(text, index)) continue;
    escaped += `${text.slice(from, index)}\\`;
    from = index;
  }
  return escaped + text.slice(from);
}

/** Takes away each backslash that `escapeMarkdown` put in; also what Discord shows for such a text. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** How many units from the start of `text` surely fit, escaped, into `room` units; `lineBreak` is what a line break costs. */
export function fitEscaped(text: string, room: number, lineBreak = 1): number {
  let used = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    // Where the text is cut a colon or point comes to stand at its end.
    const isEscaped = BEFORE_SOMETHING.includes(sign) || isEscapedAt(text, index);
    used += sign === '\n' ? lineBreak : isEscaped ? 2 : 1;
    if (used > room) return index;
  }
  return text.length;
}

function isEscapedAt(text: string, index: number): boolean {
  const kind = KINDS[text.charCodeAt(index)];
  if (kind === undefined || kind === 0) return false;
  if (kind === OF_ALWAYS) return true;
  if (kind === OF_LINE_START) return isLineStart(text, index);
  // ":smile:", "https:", "<t:1>": a colon acts only before something, and "1." only before a blank.
  const next = text.charAt(index + 1);
  if (text[index] === ':') return next === '' || !isWhiteSpace(next);
  return (next === '' || isWhiteSpace(next)) && isListNumber(text, index);
}

/** Whether the point ends a number at the start of a line: "1. " makes a list. Each digit is looked at for one point at most. */
function isListNumber(text: string, point: number): boolean {
  let start = point;
  while (/\d/.test(text.charAt(start - 1))) start--;
  return start < point && isLineStart(text, start);
}

function isLineStart(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  // Blanks in front do not keep a list from being one, so a sign behind any blank counts as one at the start.
  return before === '' || isWhiteSpace(before);
}

function kindsOfSigns(): Uint8Array {
  const kinds = new Uint8Array(128);
  for (const sign of ALWAYS) kinds[sign.charCodeAt(0)] = OF_ALWAYS;
  for (const sign of AT_LINE_START) kinds[sign.charCodeAt(0)] = OF_LINE_START;
  for (const sign of BEFORE_SOMETHING) kinds[sign.charCodeAt(0)] = OF_SOMETHING;
  return kinds;
}
