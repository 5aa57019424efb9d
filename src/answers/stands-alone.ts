import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { finalMark } from '../text/final-mark.ts';
import type { Word } from './analyse-words.ts';

const { cohesion } = DEFAULT_LANGUAGE;

/** "The harbour master also expressed concern": what else? */
const EARLY_WORDS = 8;
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
  if (opening === undefined || cohesion.opensLeaning(opening.text) || cohesion.opensLeaningPhrase(text))
    return true;
  if (words.slice(0, EARLY_WORDS).some((word) => cohesion.goesOn(word.text))) return true;
  const pronoun = words.findIndex((word) => cohesion.needsName(word.text));
  if (pronoun < 0) return false;
  const name = words.findIndex(
    (word, at) => word.isCapital && word.term !== '' && at > 0 && !cohesion.isCalendarName(word.text),
  );
  return name < 0 || name > pronoun;
}

function hasPairedMarks(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 0 && text.split('“').length === text.split('”').length;
}
