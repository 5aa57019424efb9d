import { plainLetters } from '../../text/name-form.ts';
import { PLAIN_SURNAMES, SURNAMES } from './surnames.ts';

const KNOWN: ReadonlySet<string> = new Set(SURNAMES.trim().split(/\s+/));
const PLAIN: ReadonlySet<string> = new Set(PLAIN_SURNAMES.trim().split(/\s+/));
const MARKS = /\p{M}+/gu;

/** Whether a word, in any case and with or without accents, is a surname and no plain word of English; of a hyphenated one the last part. */
export function isSurname(word: string): boolean {
  const plain = plainLetters(word.toLowerCase().normalize('NFKD').replace(MARKS, ''));
  return KNOWN.has(plain) || KNOWN.has(plain.slice(plain.lastIndexOf('-') + 1));
}

/** Whether a plain word of English (lower case) is also a frequent surname: "brown", "hill". */
export function isPlainSurname(word: string): boolean {
  return PLAIN.has(word);
}
