import type { Furniture } from '../languages/furniture.ts';
import { wordCount } from '../text/word-count.ts';

/** No list of reporters and editors is longer. In characters. */
const LONGEST = 400;
const MOST_WORDS = 15;

/**
 * Whether a paragraph says only who made the report: "By Jane Doe", "Video report by ITV News Correspondent …", "(Reporting by …; editing
 * by …)". It ends without a stop, unless it is an agency's list of credits: “By Monday the army had left.” is a report.
 */
export function isByline(paragraph: string, { byline, credits }: Furniture): boolean {
  if (paragraph.length > LONGEST || /["“”?!]/u.test(paragraph)) return false;
  const words = paragraph.replace(/^[\s(*_–—-]+/u, '');
  if (!byline.test(words)) return false;
  if (credits.test(paragraph)) return true;
  return !/[.:,;]$/u.test(paragraph) && wordCount(paragraph) <= MOST_WORDS;
}
