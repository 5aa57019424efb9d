import { wordCount } from '../text/word-count.ts';

/** In characters; a report on copyright is longer or has quotation marks. */
const LONGEST = 400;

const COPYRIGHT = /^[\s(*_–—-]*(?:(?:copyright )?(?:©|\(c\))|copyright (?=\p{Lu}|(?:19|20)\d{2}))/iu;
const RESERVED = /\ball rights reserved\b/iu;

/** Whether a paragraph is a notice of copyright: "– (Copyright The Financial Times Limited 2016)", "© 2016 The Bay Courier". */
export function isCopyright(paragraph: string): boolean {
  if (paragraph.length > LONGEST || /["“”]/u.test(paragraph)) return false;
  if (RESERVED.test(paragraph)) return wordCount(paragraph) <= 40;
  if (!COPYRIGHT.test(paragraph)) return false;
  return /©|\(c\)/iu.test(paragraph) || (/(?:19|20)\d{2}/u.test(paragraph) && wordCount(paragraph) <= 14);
}
