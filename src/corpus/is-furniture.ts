import { wordCount } from '../text/word-count.ts';

/** No credit, byline or copyright line is longer: a long paragraph is a report that happens to hold the word. */
const LONGEST_LINE = 400;

const FILE_CAPTION = /^(?:FILE|FILE PHOTO|FILE PICTURE|PHOTO|PICTURED|CAPTION)\s*[:–—-]\s*\S/u;
const CREDIT =
  /(?:^|[\s(])(?:image|photo|photograph|photography|picture|pic|video|illustration|graphic|cartoon)s?(?: credits?| courtesy)?: ?\S/iu;
const CREDIT_BY =
  /\((?:photo|photograph|image|picture|illustration|AP Photo|Reuters|AFP)\b[^()]{0,80}\)\.?$/iu;
const AGENCY_CREDIT =
  /(?:\bvia |[/(])(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|PA|Shutterstock|Alamy|Corbis|Bloomberg)(?:\/Getty Images)?\)?\.?$/u;

/** Whether a paragraph is a picture's caption, by the credit that it carries: "… Image: Jambula.", "FILE: …", "Scott Olson via Getty Images". */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > LONGEST_LINE) return false;
  if (FILE_CAPTION.test(paragraph)) return true;
  const credit = CREDIT.exec(paragraph);
  if (credit !== null) {
    const tail = paragraph.slice(credit.index + credit[0].length);
    if (wordCount(tail) <= 10 && !/["“”:;]/u.test(tail)) return true;
  }
  if (CREDIT_BY.test(paragraph)) return true;
  return AGENCY_CREDIT.test(paragraph) && wordCount(paragraph) <= 25 && !/["“”]/u.test(paragraph);
}

const BYLINE =
  /^(?:(?:exclusive )?by|(?:video |special )?report(?:ed|ing)?(?: and photographs?)? by|(?:additional )?reporting by|written by|words(?: and pictures)? by|stor(?:y|ies) by|analysis by|interview by|posted by|published by|edited by|compiled by|from our \w+) (?:the )?\p{Lu}/iu;

/** Whether a paragraph says only who wrote it: "By Jane Doe", "Video report by …", "(Reporting by …; editing by …)". */
export function isByline(paragraph: string): boolean {
  const words = paragraph.replace(/^[\s(*_–—-]+/u, '');
  if (paragraph.length > LONGEST_LINE || !BYLINE.test(words) || !/by (?:the )?\p{Lu}|^from our/iu.test(words))
    return false;
  if (/["“”?!]/u.test(paragraph)) return false;
  // “By Monday the army had left.” is a report: a byline ends without a stop, unless it stands in brackets or lists its editors.
  const isCredit = /^\(/u.test(paragraph) || /^(?:additional )?reporting by/iu.test(words);
  return (
    isCredit ||
    (!/[.:,;]\s*$/u.test(paragraph) &&
      wordCount(paragraph) <= 15 &&
      /\bby (?:the )?\p{Lu}/u.test(words.replace(/^By/u, 'by')))
  );
}

const COPYRIGHT = /^[\s(*_–—-]*(?:(?:copyright )?(?:©|\(c\))|copyright (?=\p{Lu}|(?:19|20)\d{2}))/iu;
const RESERVED = /\ball rights reserved\b/iu;

/** Whether a paragraph is a notice of copyright: "– (Copyright The Financial Times Limited 2016)", "© 2016 The Bay Courier". */
export function isCopyright(paragraph: string): boolean {
  if (paragraph.length > LONGEST_LINE || /["“”]/u.test(paragraph)) return false;
  if (RESERVED.test(paragraph)) return wordCount(paragraph) <= 40;
  if (!COPYRIGHT.test(paragraph)) return false;
  return /©|\(c\)/iu.test(paragraph) || (/(?:19|20)\d{2}/u.test(paragraph) && wordCount(paragraph) <= 14);
}
