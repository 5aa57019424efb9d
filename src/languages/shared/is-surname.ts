import { plainLetters } from '../../text/name-form.ts';
import { SURNAMES } from './surnames.ts';

const KNOWN: ReadonlySet<string> = new Set(SURNAMES.trim().split(/\s+/));
const MARKS = /\p{M}+/gu;

/** Whether a word, in any case and with or without accents, is a surname that we know; of a hyphenated one ("Vega-Okoye") the last part. */
export function isSurname(word: string): boolean {
  const plain = plainLetters(word.toLowerCase().normalize('NFKD').replace(MARKS, ''));
  return KNOWN.has(plain) || KNOWN.has(plain.slice(plain.lastIndexOf('-') + 1));
}
