import type { Word } from './analyse-words.ts';

/** Opening words that point to a sentence before: pronouns and what else leans on what was said. */
const LEANING =
  /^(?:he|she|it|they|his|her|hers|its|their|theirs|this|these|those|such|that|but|and|or|so|also|then|thus|instead|however|meanwhile|moreover|furthermore|nevertheless|nonetheless|otherwise|therefore|still|yet|besides|similarly|likewise|both|neither|another|others|earlier|later|afterwards|him|them|there|here)$/i;
const LEANS_LATER = /^(?:he|she|they)$/i;
const OPENING_WORDS = 1;
const SHORTEST = 5;

/**
 * Whether a sentence can be understood without those before it: it does not open with "He said" or "It also", has no "she" before any name, no
 * quotation mark that opens or closes elsewhere, and is more than a fragment.
 */
export function standsAlone(text: string, words: readonly Word[]): boolean {
  if (words.length < SHORTEST) return false;
  if (words.slice(0, OPENING_WORDS).some((word) => LEANING.test(word.text))) return false;
  if (!hasPairedMarks(text)) return false;
  const name = words.findIndex((word, at) => word.isCapital && word.term !== '' && at > 0);
  const pronoun = words.findIndex((word) => LEANS_LATER.test(word.text));
  return pronoun < 0 || (name >= 0 && name < pronoun);
}

function hasPairedMarks(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 0 && text.split('“').length === text.split('”').length;
}
