import { wordCount } from '../text/word-count.ts';

/** No caption is longer: a long paragraph is a report that happens to hold the word. */
const LONGEST = 400;

const SOURCE_LINE = /^(?:Image|Media|Video) (?:caption|source|copyright)[,:]? ?\p{Lu}/u;
const FILE_CAPTION = /^(?:FILE|FILE PHOTO|FILE PICTURE|PHOTO|PICTURED|CAPTION)\s*[:–—-]\s*\S/u;
/** A label with a capital, or behind a full stop or a bracket: “he wrote on the image: vote” is a report. */
const CREDIT =
  /(?:(?:^|\s|\()(?:Image|Photo|Photograph|Photography|Picture|Pic|Video|Illustration|Graphic|Cartoon)|(?:^|[.)] |\()(?:image|photo|photograph|picture|pic|video|illustration|graphic))s?(?: [Cc]redits?| courtesy)?: ?\S/u;
const CREDIT_BY =
  /\((?:photo|photograph|image|picture|illustration|AP Photo|Reuters|AFP)\b[^()]{0,80}\)\.?$/iu;
const AGENCY_CREDIT =
  /(?:\bvia |[/(])(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|PA|Shutterstock|Alamy|Corbis|Bloomberg)(?:\/Getty Images)?\)?\.?$/u;

/** Whether a paragraph is a picture's caption, by the credit that it carries: "… Image: Jambula.", "FILE: …", "Scott Olson via Getty Images". */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false;
  if (FILE_CAPTION.test(paragraph) || SOURCE_LINE.test(paragraph)) return true;
  const credit = CREDIT.exec(paragraph);
  if (credit !== null) {
    const tail = paragraph.slice(credit.index + credit[0].length);
    if (wordCount(tail) <= 10 && !/["“”:;]/u.test(tail)) return true;
  }
  if (CREDIT_BY.test(paragraph)) return true;
  return AGENCY_CREDIT.test(paragraph) && wordCount(paragraph) <= 25 && !/["“”]/u.test(paragraph);
}
