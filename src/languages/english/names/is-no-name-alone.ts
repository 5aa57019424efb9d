import { genderOfGivenName } from '../../shared/given-names.ts';
import { NAME_SUFFIXES } from '../../shared/name-suffixes.ts';
import { plainParts } from '../plain-word.ts';
import { englishSentences } from '../sentences.ts';
import { DEMONYMS } from '../words/demonyms.ts';
import { isSmallWord } from '../words/function-words.ts';
import { HONORIFICS } from '../words/honorifics.ts';
import { CALENDAR_WORDS, NO_NAMES } from '../words/no-names.ts';
import { withoutStop } from './without-stop.ts';

/** Whether a single word (lower case) names nobody and nothing, whatever its capital says: "Monday", "French", "Honestly", "X-ray". */
export function isNoNameAlone(lower: string): boolean {
  return (
    CALENDAR_WORDS.has(withoutStop(lower)) ||
    NO_NAMES.has(lower) ||
    isSmallWord(lower) ||
    englishSentences.openers.has(lower) ||
    HONORIFICS.has(withoutStop(lower)) ||
    DEMONYMS.has(lower) ||
    NAME_SUFFIXES.has(withoutStop(lower)) ||
    isOfTwoLands(lower) ||
    isLettered(lower) ||
    INHABITANTS.test(lower) ||
    isOnlyAdverb(lower)
  );
}

/** "Alabamians", "Chicagoans": those who live somewhere. */
const INHABITANTS = /.{3}(?:ians|oans|eans|ites)$/;

/** "Irish-Peruvian" */
function isOfTwoLands(lower: string): boolean {
  return lower.includes('-') && lower.split('-').every((part) => DEMONYMS.has(part));
}

/** "X-ray", "T-shirt", "D-Calif." */
function isLettered(lower: string): boolean {
  return lower.charAt(1) === '-';
}

/** "Honestly" */
function isOnlyAdverb(lower: string): boolean {
  const parts = plainParts(lower);
  return (
    lower.endsWith('ly') && parts.size === 1 && parts.has('adverb') && genderOfGivenName(lower) === undefined
  );
}
