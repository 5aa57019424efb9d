import { APOSTROPHES, DOUBLE_MARKS } from './quote-marks.ts';

const MARKS = /\p{M}+/gu;
const SINGLE_QUOTES = new RegExp(`[${APOSTROPHES}]`, 'g');
const DOUBLE_QUOTES = new RegExp(`[${DOUBLE_MARKS}″]`, 'g');

/**
 * The form in which names and words are compared: accents off, lower case, quotation marks and apostrophes straightened,
 * white space as single blanks. For comparing only: its offsets are not those of the text it was made from.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
