import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { isSurname } from '../../shared/is-surname.ts';
import { plainParts } from '../plain-word.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { functionWord } from '../words/function-words.ts';
import { PLACES } from '../words/places.ts';
import { placeLength } from './kind-of-name.ts';

/** "Council on Trade Ana Vega", "Florida Ana Vega", "NBC Ana Vega": where a person's name begins behind a body's or a place's; undefined where none does. */
export function personAtEnd(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: FoundName['kind'],
  hasOffice: boolean,
): number | undefined {
  if (BODY_NOUNS.has(tokens[last]?.lower ?? '')) return undefined;
  if (kind !== 'person' && isBodyBefore(tokens, first, last - 2) && isGivenPair(tokens[last - 1]))
    return last - 1;
  for (const at of [last - 1, last - 2]) {
    const lower = tokens[at]?.lower ?? '';
    if (genderOfGivenName(lower) === undefined || PLACES.has(lower) || at <= first) continue;
    if (at === first + 1 && tokens[first]?.isAllCapitals === true && tokens[last]?.isAllCapitals !== true)
      return at;
    if (kind === 'body') {
      if (at <= first + 1 || last - first < 3) continue;
      for (let before = first; before < at; before++)
        if (BODY_NOUNS.has(tokens[before]?.lower ?? '')) return at;
    } else if (
      kind === 'unknown' &&
      (endsAsPlace(tokens, first, at - 1) || arePlain(tokens, first, at - 1, hasOffice))
    ) {
      return at;
    }
  }
  return undefined;
}

/** "Man-kei", "Ji-woo": a given name of two parts with a hyphen, the second with a small letter, and no plain word. */
function isGivenPair(token: Token | undefined): boolean {
  if (token === undefined || !token.isCapital || !/^\p{Ll}{2,5}-\p{Ll}{2,6}$/u.test(token.lower))
    return false;
  const [one = '', other = ''] = token.lower.split('-');
  return functionWord(one) === undefined && [one, other].some((part) => plainParts(part).size === 0);
}

/** "Prison Watch", "Harbour Aid": two words or more, the first of them plain. */
function isBodyBefore(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last > first &&
    plainParts(tokens[first]?.lower ?? '').size > 0 &&
    plainParts(tokens[last]?.lower ?? '').size > 0
  );
}

/** "Draft" of "Draft Ana Vega", "Trade" of "Minister of Rules and Trade Ana Vega": words for doings, behind an office any plain words. */
function arePlain(tokens: readonly Token[], first: number, last: number, hasOffice: boolean): boolean {
  for (let at = first; at <= last; at++) {
    const lower = tokens[at]?.lower ?? '';
    const parts = plainParts(lower);
    const isDoing = parts.has('verb') || parts.has('gerund') || parts.has('past');
    if (!isDoing && !(hasOffice && parts.size > 0)) return false;
    if (BODY_NOUNS.has(lower) || genderOfGivenName(lower) !== undefined) return false;
  }
  return true;
}

/** "North Carolina", "Harbour Florida" */
function endsAsPlace(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (at + placeLength(tokens, at, last) === last + 1) return true;
  return false;
}

/** "Ana Vega Boris Okoye", two names that a caption ran together: where the second begins; undefined where there is one. */
export function secondPerson(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (last - first < 3) return undefined;
  const [surname, given] = [tokens[first + 1]?.lower ?? '', tokens[first + 2]?.lower ?? ''];
  if (!isSurname(surname) || genderOfGivenName(surname) !== undefined) return undefined;
  return genderOfGivenName(given) !== undefined && !isSurname(given) ? first + 2 : undefined;
}
