/** Signs that begin or end Discord markdown wherever they stand: emphasis, code, spoilers, masked links, mentions, emoji, timestamps, addresses. */
const ALWAYS = new Set('\\*_~`|[]<>#@/');
/** Signs that begin a list or small print, but only at the start of a line. */
const AT_LINE_START = new Set('-+');
/** Signs whose escape depends on what follows; at the end of a text that is not known, so they are escaped there. */
const BEFORE_SOMETHING = new Set(':.');

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
    const isEscaped = BEFORE_SOMETHING.has(sign) || isEscapedAt(text, index);
    used += sign === '\n' ? lineBreak : isEscaped ? 2 : 1;
    if (used > room) return index;
  }
  return text.length;
}

function isEscapedAt(text: string, index: number): boolean {
  const sign = text.charAt(index);
  if (ALWAYS.has(sign)) return true;
  if (AT_LINE_START.has(sign)) return isLineStart(text, index);
  // ":smile:", "https:", "<t:1>": a colon acts only before something, and "1." only before a blank.
  const next = text.charAt(index + 1);
  if (sign === ':') return next === '' || !/\s/.test(next);
  return sign === '.' && (next === '' || /\s/.test(next)) && isListNumber(text, index);
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
  return before === '' || before === ' ' || before === '\n' || before === '\t' || before === '\u00a0';
}
