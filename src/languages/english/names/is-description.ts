import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { isPlainSurname } from '../../shared/is-surname.ts';
import { plainParts } from '../plain-word.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { functionWord } from '../words/function-words.ts';
import { TITLE_OFFICES } from '../words/honorifics.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { SURNAME_NOUNS } from '../words/surname-nouns.ts';
import { FIRM_HEADS, SITE_NOUNS, THING_HEADS } from '../words/thing-heads.ts';
import { hasLinkBetween } from './kind-of-name.ts';
import { isGiven, type RunFront } from './run-front.ts';

/** A run's name where it stands, with what stands before it and what it names. */
export interface Candidate {
  readonly front: RunFront;
  readonly start: number;
  readonly end: number;
  readonly kind: FoundName['kind'];
}

/** Offices by which somebody is addressed: "Mr. President" names nobody; "Mr. King" is a name. */
const ADDRESSED = new Set(
  'president speaker chairman secretary chancellor mayor governor minister ambassador'.split(' '),
);

/** Whether the capitalised words describe somebody and name nobody: "Harbour Minister", "Mr. President", "the Commission". */
export function isDescription(tokens: readonly Token[], { front, start, end, kind }: Candidate): boolean {
  const closing = tokens[end];
  if (start < end) {
    const isOffice = isPersonNoun(closing?.lower ?? '') && !hasLinkBetween(tokens, start, end);
    return isOffice && (!isGiven(tokens[start]) || !mayBeSurname(tokens, end));
  }
  if (front.hasOffice && TITLE_OFFICES.has(closing?.lower ?? '') && RANKS.has(tokens[end - 1]?.lower ?? ''))
    return true;
  // "Chief Executive" is an office; "Chief Cook" may be somebody of that name.
  if (front.hasOffice && isPersonNoun(closing?.lower ?? '') && !SURNAME_NOUNS.has(closing?.lower ?? ''))
    return true;
  if (front.isTitled && ADDRESSED.has(closing?.lower ?? '')) return true;
  if (!isPlainNoun(closing) || kind === 'person') return false;
  return start > front.runFirst || isDetermined(tokens, start);
}

/** What makes another office of an office ("Chief Justice"), lower case. */
const RANKS = new Set(['assistant', 'associate', 'chief', 'deputy', 'lord', 'senior', 'vice']);

/** "Ana Baker", and "Ana Skipper" right behind a given name; no office by which people are called ("Junior Class Senator"). */
function mayBeSurname(tokens: readonly Token[], end: number): boolean {
  const lower = tokens[end]?.lower ?? '';
  return SURNAME_NOUNS.has(lower) || (isGiven(tokens[end - 1]) && !TITLE_OFFICES.has(lower));
}

/** A noun for a person or a body. */
export function isPlainNoun(token: Token | undefined): boolean {
  return token !== undefined && (isPersonNoun(token.lower) || BODY_NOUNS.has(token.lower));
}

const DETERMINERS = new Set('the a an his her their its our my this that of'.split(' '));

/** Whether an article, "of" or a possessive stands before the word at `at`. */
export function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.isPossessive || DETERMINERS.has(before.lower));
}

/** "Premier League", "General Hospital": the noun for a body makes one of the office before it; "Judge Church" is a person. */
export function isBehindOffice(tokens: readonly Token[], { front, start, end }: Candidate): boolean {
  if (start !== end || !front.hasOffice || front.isTitled) return false;
  const lower = tokens[end]?.lower ?? '';
  if (SITE_NOUNS.has(lower)) return false;
  return BODY_NOUNS.has(lower) || THING_HEADS.has(lower) || FIRM_HEADS.has(lower) || isNoSurname(lower);
}

/** "Executive Order", "General Electric": a plain word that nobody is called by. */
function isNoSurname(lower: string): boolean {
  if (isPersonNoun(lower) || isPlainSurname(lower) || genderOfGivenName(lower) !== undefined) return false;
  return plainParts(lower).size > 0 && functionWord(lower) === undefined;
}
