import { fold } from './fold.ts';

/** Letters that Unicode does not take apart into a plain letter and a mark, as English papers write them without. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ı: 'i',
};
const UNDECOMPOSED = /[ßæœøđðþłħŋı]/g;
const APOSTROPHES = /'/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** Letters that are none of English's, as English papers write them: `ł` as `l`, `ð` as `d`. The text is in lower case. */
export function plainLetters(lower: string): string {
  return lower.replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/**
 * The form in which names are matched: folded, `Łódź` as `lodz`, apostrophes dropped (`O’Connor` is `oconnor`), and every
 * other mark a blank (`al-Assad` is `al assad`). Empty when there is neither letter nor digit.
 */
export function nameForm(name: string): string {
  return plainLetters(fold(name)).replace(APOSTROPHES, '').replace(BETWEEN_WORDS, ' ').trim();
}
