const MARKS = /\p{M}+/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u02bc\u00b4\u0060\u2032]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g;

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
