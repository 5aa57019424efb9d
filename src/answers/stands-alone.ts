import { finalMark } from '../text/final-mark.ts';
import type { Word } from './analyse-words.ts';

/** Opening words that point to a sentence before: pronouns, and what joins a sentence to the last one. */
const LEANING =
  /^(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|these|those|such|that|there|here|but|and|or|so|also|then|thus|instead|however|meanwhile|moreover|furthermore|nevertheless|nonetheless|otherwise|therefore|still|yet|besides|similarly|likewise|both|neither|another|others|earlier|later|afterwards|various)$/i;
const LEANING_PHRASE =
  /^["'“‘]?(?:if (?:not|so)|as (?:a result|such|well)|for (?:example|instance)|in (?:addition|contrast|response|return|turn)|at the same time|on the other hand|by contrast|that is why|the (?:same|other|latter|former|pair|two))\b/i;
/** "The Foreign Secretary also expressed concern": what else? */
const EARLY_WORDS = 8;
/** A pronoun farther in that needs a name before it. */
const NEEDS_NAME = /^(?:he|she|they)$/i;
/** Capitalised, and nobody's name. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|easter|christmas)$/i;
const FEWEST_WORDS = 5;

/**
 * Whether a text is a sentence and no caption, list entry or question: it has a few words and ends with a full stop, outside or inside marks, and
 * no quotation in it begins or ends elsewhere.
 */
export function isWholeSentence(text: string): boolean {
  if (!hasPairedMarks(text)) return false;
  return (
    /[.!…]/.test(finalMark(text, { start: 0, end: text.length })) &&
    text.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS
  );
}

/** Whether a sentence leans on the one before: it opens with "He said" or "If not", soon says "also", or has a "she" before any name. */
export function leansBack(text: string, words: readonly Word[]): boolean {
  const [opening] = words;
  if (opening === undefined || LEANING.test(opening.text) || LEANING_PHRASE.test(text)) return true;
  if (words.slice(0, EARLY_WORDS).some((word) => word.text === 'also')) return true;
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
