import { QUOTE_MARKS } from './quote-marks.ts';
import type { Span } from './span.ts';

const MARKS = '.!?…:;,–—―-';
const CLOSERS = `${QUOTE_MARKS})]*_ `;

/**
 * The punctuation mark with which a span ends, looked for behind closing quotation marks and brackets: '.' for `he said.”`.
 * Empty where the last character is no mark, as in a headline.
 */
export function finalMark(text: string, span: Span): string {
  let end = span.end;
  while (end > span.start && CLOSERS.includes(text.charAt(end - 1))) end--;
  const last = text.charAt(end - 1);
  return end > span.start && MARKS.includes(last) ? last : '';
}
