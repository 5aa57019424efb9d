import type { Word } from './analyse-words.ts';

/** Opening words that point to a sentence before: pronouns, and what joins a sentence to the last one. */
const LEANING =
  /^(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|these|those|such|that|there|here|but|and|or|so|also|then|thus|instead|however|meanwhile|moreover|furthermore|nevertheless|nonetheless|otherwise|therefore|still|yet|besides|similarly|likewise|both|neither|another|others|earlier|later|afterwards|various)$/i;
/** A pronoun farther in that needs a name before it. */
const NEEDS_NAME = /^(?:he|she|they)$/i;
/** Capitalised, and nobody's name. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|easter|christmas)$/i;
const FEWEST_WORDS = 5;

/** Whether a text is a sentence and no caption, list entry or question: it has a few words and ends with a full stop, outside or inside marks. */
export function isWholeSentence(text: string): boolean {
  return /[.!…]["”’')\]]*$/.test(text) && text.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS;
}

/**
 * Whether a sentence leans on the one before: it opens with "He said" or "It also", has a "she" before any name, or holds quotation marks that
 * open or close elsewhere.
 */
export function leansBack(text: string, words: readonly Word[]): boolean {
  const [opening] = words;
  if (opening === undefined || LEANING.test(opening.text) || !hasPairedMarks(text)) return true;
  const pronoun = words.findIndex((word) => NEEDS_NAME.test(word.text));
  if (pronoun < 0) return false;
  const name = words.findIndex(
    (word, at) => word.isCapital && word.term !== '' && at > 0 && !CALENDAR.test(word.text),
  );
  return name < 0 || name > pronoun;
}

function hasPairedMarks(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 0 && text.split('“').length === text.split('”').length;
}
