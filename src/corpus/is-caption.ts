import type { Furniture } from '../languages/furniture.ts';
import { wordCount } from '../text/word-count.ts';

/** No caption is longer: a long paragraph is a report that happens to hold the word. In characters. */
const LONGEST = 400;
/** Who made a picture, and for whom, takes no more words: “He held up a photo: …” goes on. */
const LONGEST_CREDIT = 10;
const MOST_WORDS = 25;

/** Whether a paragraph is a picture's caption, by the credit that it carries: "… Image: Jambula.", "FILE: …", "Jane Doe via Getty Images". */
export function isCaption(paragraph: string, furniture: Furniture): boolean {
  if (paragraph.length > LONGEST) return false;
  if (furniture.captionLabel.test(paragraph)) return true;
  const credit = furniture.pictureCredit.exec(paragraph);
  if (credit !== null) {
    const tail = paragraph.slice(credit.index + credit[0].length);
    if (wordCount(tail) <= LONGEST_CREDIT && !/["“”:;]/u.test(tail)) return true;
  }
  if (furniture.creditInBrackets.test(paragraph)) return true;
  return (
    furniture.agencyCredit.test(paragraph) && wordCount(paragraph) <= MOST_WORDS && !/["“”]/u.test(paragraph)
  );
}
