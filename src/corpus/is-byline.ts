import { wordCount } from '../text/word-count.ts';

/** No list of reporters and editors is longer. In characters. */
const LONGEST = 400;
const MOST_WORDS = 15;

const BYLINE =
  /^(?:BY|[Bb]y|(?:(?:[Vv]ideo|[Ss]pecial|[Ee]xclusive|[Aa]dditional) )?(?:[Rr]eport|[Rr]eported|[Rr]eporting|[Ww]ritten|[Ww]ords|[Ss]tory|[Aa]nalysis|[Ii]nterview|[Cc]omment|[Pp]osted|[Pp]ublished|[Ee]dited|[Cc]ompiled|[Pp]hotographs)(?: and (?:photographs|pictures|video))? by) (?:the )?\p{Lu}/u;
const CREDITS = /^(?:\(|(?:[Aa]dditional )?[Rr]eporting by)/u;

/**
 * Whether a paragraph says only who made the report: "By Jane Doe", "Video report by ITV News Correspondent …", "(Reporting by …; editing
 * by …)". It ends without a stop, unless it is an agency's list of credits: “By Monday the army had left.” is a report.
 */
export function isByline(paragraph: string): boolean {
  if (paragraph.length > LONGEST || /["“”?!]/u.test(paragraph)) return false;
  const words = paragraph.replace(/^[\s(*_–—-]+/u, '');
  if (!BYLINE.test(words)) return false;
  if (CREDITS.test(paragraph)) return true;
  return !/[.:,;]$/u.test(paragraph) && wordCount(paragraph) <= MOST_WORDS;
}
