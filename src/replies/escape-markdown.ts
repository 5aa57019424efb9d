/** Signs that begin or end Discord markdown wherever they stand: emphasis, code, spoilers, masked links, mentions, emoji, timestamps, addresses. */
const ALWAYS = new Set('\\*_~`|[]<>#@:/');
/** Signs that begin a list or small print, but only at the start of a line. */
const AT_LINE_START = new Set('-+');

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

/** How many units from the start of `text` fit, escaped, into `room` units; `lineBreak` is what a line break costs. */
export function fitEscaped(text: string, room: number, lineBreak = 1): number {
  let used = 0;
  for (let index = 0; index < text.length; index++) {
    used += text[index] === '\n' ? lineBreak : isEscapedAt(text, index) ? 2 : 1;
    if (used > room) return index;
  }
  return text.length;
}

function isEscapedAt(text: string, index: number): boolean {
  const sign = text.charAt(index);
  if (ALWAYS.has(sign)) return true;
  if (AT_LINE_START.has(sign)) return isLineStart(text, index);
  // "1. " is a list; only the point behind a digit can make one.
  return sign === '.' && /\d/.test(text.charAt(index - 1));
}

function isLineStart(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  // Blanks in front do not keep a list from being one, so a sign behind any blank counts as one at the start.
  return before === '' || before === ' ' || before === '\n' || before === '\t' || before === '\u00a0';
}
