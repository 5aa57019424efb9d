import { isBlank } from './is-blank.ts';
import type { Span } from './span.ts';

/** The lines of `text` from `start` on, each without its line feed; white space is kept. Linear. */
export function linesOf(text: string, start = 0): readonly Span[] {
  const lines: Span[] = [];
  for (let at = start; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    lines.push({ start: at, end });
    at = end + 1;
  }
  return lines;
}

/** The span without white space, zero-width blanks and byte order marks at its ends; may be empty. Linear, whatever stands there. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
