import { isBlank } from './is-blank.ts';
import type { Span } from './span.ts';

/** The lines of `text` from `start` on, each without its line feed; white space is kept. Linear. */
export function linesOf(text: string, start = 0): readonly Span[] {
  return [...eachLine(text, start)];
}

/** The same, one after the other: of millions of empty lines hardly one need be kept. */
export function* eachLine(text: string, start = 0): Generator<Span, void> {
  for (let at = start; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    yield { start: at, end };
    at = end + 1;
  }
}

/** The span without white space, zero-width blanks and byte order marks at its ends; may be empty. Linear, whatever stands there. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
