import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { Token } from '../text/tokenize.ts';
import { BODY_NOUNS } from './body-nouns.ts';
import { DEMONYMS } from './demonyms.ts';
import type { FoundName } from './found-name.ts';
import { genderOfGivenName } from './given-names.ts';
import { HONORIFICS, NAME_SUFFIXES, SHORT_OFFICES, TITLE_OFFICES } from './honorifics.ts';
import { hasLinkBetween, kindOf, placeLength } from './kind-of-name.ts';
import { LINKS, PARTICLES } from './name-runs.ts';
import { CALENDAR_WORDS, NO_NAMES } from './no-names.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { PLACES } from './places.ts';

const DETERMINERS = new Set('the a an his her their its our my this that of'.split(' '));

/** "Mr. President" addresses an office; "Mr. King" is a name. */
const ADDRESSED = new Set([
  'president',
  'speaker',
  'chairman',
  'secretary',
  'chancellor',
  'mayor',
  'governor',
  'minister',
  'ambassador',
]);

/** Finds the name in a run of capitalised words, and pushes it; a run may hold a place or a body before it. */
export function divideRun(
  tokens: readonly Token[],
  first: number,
  last: number,
  isOpening: boolean,
  names: FoundName[],
): void {
  let start = first;
  let isTitled = false;
  let hasOffice = false;
  let gender: 'female' | 'male' | undefined;
  let link = -1;
  let runFirst = first;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const bare = withoutStop(token.lower);
    if (at < last && HONORIFICS.has(bare)) {
      start = at + 1;
      isTitled = true;
      if (at > first && !hasOffice) runFirst = at;
      gender = HONORIFICS.get(bare);
    } else if (at < last && isOfficeAt(tokens, at, last)) {
      start = at + 1;
      hasOffice = true;
    } else if (!token.isCapital && LINKS.has(token.lower)) link = at;
  }
  if (hasOffice && link >= start) start = nameBehindLink(tokens, start, link, last);
  start = skipBelonging(tokens, start, last);
  // "Miss Universe Ana Vega": what stands before a given name and a surname is a title.
  if (last - start >= 2 && !isGiven(tokens[start]) && isGiven(tokens[start + 1]) && (isTitled || hasOffice))
    start++;
  if (start > last) return;
  let end = last;
  while (end > start && NAME_SUFFIXES.has(withoutStop(tokens[end]?.lower ?? ''))) end--;
  const opening = tokens[start];
  if (opening === undefined) return;
  if (start === end && !isTitled && !hasOffice && isNoNameAlone(opening.lower)) return;
  let kind = kindOf(tokens, start, end, isTitled || hasOffice);
  const closing = tokens[end]?.lower ?? '';
  const isNoun = PERSON_NOUNS.has(closing) || BODY_NOUNS.has(closing);
  if (
    start < end &&
    PERSON_NOUNS.has(closing) &&
    kind !== 'body' &&
    !isGiven(opening) &&
    !hasLinkBetween(tokens, start, end)
  )
    return;
  if (start === end && isTitled && ADDRESSED.has(closing)) return;
  if (isShouted(tokens, first, last)) return;
  if (start === end && isNoun && kind !== 'person' && (start > runFirst || isDetermined(tokens, start)))
    return;
  if (kind === 'body') {
    const person = personAtEnd(tokens, start, end);
    if (person !== undefined) {
      names.push({
        first: start,
        last: person - 1,
        runFirst,
        kind,
        isTitled: false,
        isNoun: false,
        isDoubtful: false,
      });
      start = person;
      runFirst = person;
      kind = 'person';
    }
  }
  const given = kind === 'person' || kind === 'unknown' ? genderOfGivenName(opening.lower) : undefined;
  if (gender === undefined && (given === 'female' || given === 'male') && start < end) gender = given;
  names.push({
    first: start,
    last: end,
    runFirst,
    kind,
    isTitled,
    isNoun: start === end && !isTitled && !hasOffice && (isNoun || isDetermined(tokens, runFirst)),
    isDoubtful: start === end && !isTitled && !hasOffice && (isNoun || (isOpening && kind === 'unknown')),
    ...(gender === undefined ? {} : { gender }),
  });
}

/** A heading in capitals is no name; "ANA VAN DER VEGA said" is one. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 2) return false;
  let hasParticle = false;
  for (let at = first; at <= last; at++) {
    if (tokens[at]?.isAllCapitals !== true) return false;
    if (at > first && at < last && PARTICLES.has(tokens[at]?.lower ?? '')) hasParticle = true;
  }
  return !hasParticle;
}

function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.isPossessive || DETERMINERS.has(before.lower));
}

/** An office before a name; only one that is used as a title when a single word follows ("Judge Vega", not "Star Wars"). */
function isOfficeAt(tokens: readonly Token[], at: number, last: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (SHORT_OFFICES.has(withoutStop(lower))) return true;
  if (!PERSON_NOUNS.has(lower) || isGivenAt(tokens, at, last)) return false;
  return last - at > 1 || TITLE_OFFICES.has(lower);
}

function withoutStop(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1).replaceAll('.', '') : lower;
}

/** "Council on Trade Ana Vega": where a person's name begins behind a body's; undefined where none does. */
function personAtEnd(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (last - first < 3 || BODY_NOUNS.has(tokens[last]?.lower ?? '')) return undefined;
  for (const at of [last - 1, last - 2]) {
    const lower = tokens[at]?.lower ?? '';
    if (genderOfGivenName(lower) === undefined || PLACES.has(lower) || at <= first + 1) continue;
    for (let before = first; before < at; before++)
      if (BODY_NOUNS.has(tokens[before]?.lower ?? '')) return at;
  }
  return undefined;
}

/** "Dean Baquet", "Judge Reinhold": a given name that is also an office is one when another capitalised word and no more follow. */
function isGivenAt(tokens: readonly Token[], at: number, last: number): boolean {
  return genderOfGivenName(tokens[at]?.lower ?? '') !== undefined && last - at === 1;
}

/** Behind "Secretary of State", "Ambassador to the United States": where the person's name begins. */
function nameBehindLink(tokens: readonly Token[], from: number, link: number, last: number): number {
  let at = link + 1;
  for (let given = at; given < last; given++) {
    if (
      genderOfGivenName(tokens[given]?.lower ?? '') !== undefined &&
      !PLACES.has(tokens[given]?.lower ?? '')
    )
      return given;
  }
  const places = placeLength(tokens, at, last);
  if (places > 0) return at + places <= last ? at + places : from;
  at = link + 2;
  return last - at >= 1 ? at : last + 1;
}

/** Steps over nationalities and parties before a name: "Republican Ana Vega", "US Ana Vega". */
function skipBelonging(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && (DEMONYMS.has(tokens[at]?.lower ?? '') || isCalendar(tokens[at]))) {
    if (!isGivenWithSurname(tokens, at + 1, last)) break;
    at++;
  }
  return at;
}

function isGiven(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^\p{Ll}\.?$/u.test(token.lower) || genderOfGivenName(token.lower) !== undefined;
}

function isCalendar(token: Token | undefined): boolean {
  return token !== undefined && CALENDAR_WORDS.has(withoutStop(token.lower));
}

function isGivenWithSurname(tokens: readonly Token[], at: number, last: number): boolean {
  return at < last && genderOfGivenName(tokens[at]?.lower ?? '') !== undefined;
}

function isNoNameAlone(lower: string): boolean {
  return (
    CALENDAR_WORDS.has(withoutStop(lower)) ||
    NO_NAMES.has(lower) ||
    DEFAULT_LANGUAGE.sentences.openers.has(lower) ||
    HONORIFICS.has(withoutStop(lower)) ||
    DEMONYMS.has(lower)
  );
}
