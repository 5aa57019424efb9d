import { plainLetters } from '../../text/name-form.ts';
import { remembering } from '../../text/remembering.ts';
import { withoutAccents } from '../../text/without-accents.ts';
import { PLAIN_SURNAMES, SURNAMES } from './surnames.ts';

const KNOWN: ReadonlySet<string> = new Set(SURNAMES.trim().split(/\s+/));
const PLAIN: ReadonlySet<string> = new Set(PLAIN_SURNAMES.trim().split(/\s+/));

/** Whether a word, in any case and with or without accents, is a surname and no plain word of English; of a hyphenated one the last part. */
export const isSurname: (word: string) => boolean = remembering((word) => {
  const plain = plainLetters(withoutAccents(word.toLowerCase()));
  return KNOWN.has(plain) || KNOWN.has(plain.slice(plain.lastIndexOf('-') + 1));
});

/** Whether a plain word of English (lower case) is also a frequent surname: "brown", "hill". */
export function isPlainSurname(word: string): boolean {
  return PLAIN.has(word);
}
