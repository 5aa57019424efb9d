import { genderOfGivenName } from '../../shared/given-names.ts';
import { isPlainWord, plainParts } from '../plain-word.ts';
import { englishSentences } from '../sentences.ts';
import { DEMONYMS } from '../words/demonyms.ts';
import { isSmallWord } from '../words/function-words.ts';
import { HONORIFICS } from '../words/honorifics.ts';
import { CALENDAR_WORDS, NO_NAMES } from '../words/no-names.ts';
import { withoutStop } from './without-stop.ts';

/** Whether a word with a capital (given in lower case) names nobody by itself: "Monday", "Neither", "Peruvian", "Mr". */
export function isNoNameAlone(lower: string): boolean {
  return (
    CALENDAR_WORDS.has(withoutStop(lower)) ||
    NO_NAMES.has(lower) ||
    isSmallWord(lower) ||
    englishSentences.openers.has(lower) ||
    HONORIFICS.has(withoutStop(lower)) ||
    DEMONYMS.has(lower) ||
    isLettered(lower) ||
    isOnlyAdverb(lower)
  );
}

/** "X-ray", "T-shirt" */
function isLettered(lower: string): boolean {
  return lower.charAt(1) === '-' && isPlainWord(lower.slice(2));
}

/** "Honestly" */
function isOnlyAdverb(lower: string): boolean {
  const parts = plainParts(lower);
  return (
    lower.endsWith('ly') && parts.size === 1 && parts.has('adverb') && genderOfGivenName(lower) === undefined
  );
}
