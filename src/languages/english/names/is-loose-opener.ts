import type { Token } from '../../../text/tokenize.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { isPlainWord, plainParts } from '../plain-word.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { DEMONYMS } from '../words/demonyms.ts';
import { functionWord } from '../words/function-words.ts';
import { HONORIFICS } from '../words/honorifics.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { PLACES } from '../words/places.ts';
import { isShortOffice } from './is-short-office.ts';
import { withoutStop } from './without-stop.ts';

/** Adjectives with which names begin ("Royal Keba", "Blue Okoye"), lower case: at a sentence's start they stay with what follows. */
const NAMING = new Set(
  `african american big black blue bold brave bright central classic clear common cool crystal dark deep democratic east federal fine first free general global golden
  gold good grand great green grey happy high holy international just little liberal lone long low lucky main modern national new nice noble north old open orange
  pacific pink prime pure purple quick real red rich royal sacred safe scarlet secret silent silver single smart social soft solid south southern
  special strong super sure swift true united upper urban vast warm west western white wild wise yellow young`
    .trim()
    .split(/\s+/),
);

/**
 * Whether the word at `at`, with which a sentence and a run of capitalised words to `last` begin, is a plain word before a name and no part of it:
 * "Suddenly Vega", "Sentencing Ana Vega", "Defiant Ana Vega". What follows must be a name by its own form.
 */
export function isLooseOpener(tokens: readonly Token[], at: number, last: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at === last || token === undefined || next === undefined || token.isAllCapitals) return false;
  const { lower } = token;
  if (genderOfGivenName(lower) !== undefined || NAMING.has(lower) || isFront(token)) return false;
  const parts = plainParts(lower);
  const isVerbal =
    functionWord(lower) === 'adverb' || parts.has('adverb') || parts.has('gerund') || parts.has('past');
  // "Defiant Ana Vega" loses its first word, "Epic Ana" may be a work.
  if (!next.isCapital || (!isVerbal && (!parts.has('adjective') || at + 1 === last))) return false;
  if (genderOfGivenName(next.lower) !== undefined && !PLACES.has(next.lower)) return true;
  if (isPlainWord(next.lower) || isFront(next) || next.isAllCapitals) return false;
  return (
    functionWord(lower) === 'adverb' ||
    parts.has('adverb') ||
    at + 1 === last ||
    !isPlainWord(tokens[last]?.lower ?? '')
  );
}

/** What may belong to a title or a body's name: "Sen.", "minister", "commission", "Chilean". */
function isFront(token: Token): boolean {
  const { lower } = token;
  return (
    HONORIFICS.has(withoutStop(lower)) ||
    isShortOffice(token) ||
    isPersonNoun(lower) ||
    BODY_NOUNS.has(lower) ||
    DEMONYMS.has(lower) ||
    PLACES.has(lower)
  );
}
