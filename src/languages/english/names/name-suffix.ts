import type { Token } from '../../../text/tokenize.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { isPlainSurname } from '../../shared/is-surname.ts';
import { GENERATIONS, LETTERS_BEHIND, NAME_SUFFIXES } from '../../shared/name-suffixes.ts';
import { plainParts } from '../plain-word.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { FIRM_HEADS, SITE_NOUNS, THING_HEADS } from '../words/thing-heads.ts';
import { placeLength } from './kind-of-name.ts';
import { LINKS } from './name-runs.ts';
import { withoutStop } from './without-stop.ts';

/** Where a name ends without what follows it on paper: "Vega" of "Ana Vega Jr. PhD". */
export function withoutSuffixes(tokens: readonly Token[], start: number, last: number): number {
  let end = last;
  while (end > start && isSuffix(tokens[end])) end--;
  return end;
}

/** "Jr.", "PhD", "MBA"; "Ma" is a surname. */
function isSuffix(token: Token | undefined): boolean {
  const bare = withoutStop(token?.lower ?? '');
  return NAME_SUFFIXES.has(bare) || (token?.isAllCapitals === true && LETTERS_BEHIND.has(bare));
}

/** Where a name ends with the word that tells a father from a son: "Jr." of "Ana Vega Jr. PhD", "Ana Vega, Jr.,". */
export function withGeneration(tokens: readonly Token[], end: number): number {
  const at = tokens[end + 1]?.lower === ',' && tokens[end]?.isPossessive !== true ? end + 2 : end + 1;
  const isNext = tokens[at]?.isCapital === true && GENERATIONS.has(withoutStop(tokens[at]?.lower ?? ''));
  return isNext && tokens[end]?.isPossessive !== true ? at : end;
}

/**
 * Where somebody's name of three words and more ends before plain words that have run into it: "Ana Vega" of "Ana Vega Hints", "Ana Vega On", "Ana
 * Vega South Carolina"; `end` where nothing shows it. A name that ends in a noun for a body or a thing stays one.
 */
export function withoutTail(tokens: readonly Token[], start: number, end: number): number {
  const closing = tokens[end]?.lower ?? '';
  if (end - start < 2 || genderOfGivenName(tokens[start]?.lower ?? '') === undefined) return end;
  if (
    BODY_NOUNS.has(closing) ||
    THING_HEADS.has(closing) ||
    FIRM_HEADS.has(closing) ||
    SITE_NOUNS.has(closing)
  )
    return end;
  for (let at = start + 2; at < end; at++)
    if (placeLength(tokens, at, end) > 1 && at + placeLength(tokens, at, end) > end) return at - 1;
  let last = end;
  while (last > start + 1 && isTail(tokens[last])) last--;
  // "Ana H. Tribe"
  return isInitial(tokens[last]) ? end : last;
}

/** A small word with a capital, "T-shirts", or a plain word that nobody is called by. */
function isTail(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  if (token?.isCapital !== true || token.isAllCapitals || token.end - token.start < 2) return false;
  if (LINKS.has(lower) || lower.charAt(1) === '-') return true;
  if (isPlainSurname(lower) || isPersonNoun(lower) || genderOfGivenName(lower) !== undefined) return false;
  return plainParts(lower).size > 0;
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}\.?$/u.test(token.lower);
}
