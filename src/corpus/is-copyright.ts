import type { Furniture } from '../languages/furniture.ts';
import { wordCount } from '../text/word-count.ts';

/** In characters; a report on copyright is longer or has quotation marks. */
const LONGEST = 400;

/** Whether a paragraph is a notice of copyright: "– (Copyright The Skerrow Gazette Limited 2016)", "© 2016 The Bay Courier". */
export function isCopyright(paragraph: string, { copyright, rightsReserved }: Furniture): boolean {
  if (paragraph.length > LONGEST || /["“”]/u.test(paragraph)) return false;
  if (rightsReserved.test(paragraph)) return wordCount(paragraph) <= 40;
  if (!copyright.test(paragraph)) return false;
  return /©|\(c\)/iu.test(paragraph) || (/(?:19|20)\d{2}/u.test(paragraph) && wordCount(paragraph) <= 14);
}
