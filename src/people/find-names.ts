import { SENTENCE_OPENERS } from '../text/abbreviations.ts';
import type { Token } from '../text/tokenize.ts';
import { BODY_NOUNS, KNOWN_BODIES } from './body-nouns.ts';
import { DEMONYMS } from './demonyms.ts';
import { genderOfGivenName } from './given-names.ts';
import { HONORIFICS, NAME_SUFFIXES, SHORT_OFFICES, TITLE_OFFICES } from './honorifics.ts';
import { CALENDAR_WORDS, NO_NAMES } from './no-names.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { LONG_PLACE_OPENERS, LONG_PLACES, PLACES } from './places.ts';

/** Capitalised words that name something; positions are indices into the passage's tokens, `last` included. */
export interface FoundName {
  /** Where the name begins, behind titles and offices. */
  readonly first: number;
  readonly last: number;
  /** Where the capitalised run begins: "Deputy Foreign Minister" of "Deputy Foreign Minister Gennady Gatilov". */
  readonly runFirst: number;
  readonly kind: 'person' | 'body' | 'place' | 'unknown';
  /** A title or a given name says so; absent where neither does. */
  readonly gender?: 'female' | 'male';
  /** One word that is a plain noun too, or stands behind an article: a name only where somebody's surname is known. */
  readonly isNoun: boolean;
  /** One word that is as likely no name: a noun with a capital ("Dean"), or the first word of a sentence. */
  readonly isDoubtful: boolean;
  /** A courtesy title stands before it ("Mr"). */
  readonly isTitled: boolean;
}

const PARTICLES = new Set(
  'de da di do dos du del della der den des la le van von ter ten al el bin ibn abu ben bint y zu af av e'.split(
    ' ',
  ),
);
const LINKS = new Set(['of', 'for', '&', 'and', 'the', 'on', 'in', 'to']);
const DETERMINERS = new Set('the a an his her their its our my this that of'.split(' '));
const CONTRACTION = /^(?:i|he|she|it|we|they|you|that|there|here|who|what|where|how)'(?:ll|d|ve|re|s|m)$/;
/** What captions begin or end with. */
const PICTURES = new Set(['image', 'images', 'photo', 'photos', 'picture', 'pictures']);
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
const LONGEST_RUN = 14;

/**
 * The names in a passage, in order: runs of capitalised words, divided into titles, offices and the name. `lowerWords` are the words that the
 * article also writes small: at the start of a sentence they are no names. Linear.
 */
export function findNames(
  tokens: readonly Token[],
  isSentenceStart: (index: number) => boolean,
  lowerWords: ReadonlySet<string>,
): readonly FoundName[] {
  const names: FoundName[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNamePart(tokens[at]) || (isSentenceStart(at) && isPlainOpener(tokens, at, lowerWords))) {
      at++;
      continue;
    }
    const last = endOfRun(tokens, at);
    divideRun(tokens, at, last, isSentenceStart(at), names);
    at = last + 1;
  }
  return names;
}

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (PICTURES.has(token.lower)) return false;
  if (token.isCapital) return token.lower !== 'i' && !token.lower.startsWith("i'");
  return (
    token.lower.length > 4 &&
    /^(?:al|el|ad|an|as|ash|ar|at)-/.test(token.lower) &&
    token.end - token.start > 4
  );
}

/** "Yesterday", "Asked", "Officials": capital only because a sentence begins. */
function isPlainOpener(tokens: readonly Token[], at: number, lowerWords: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { lower } = token;
  if (SENTENCE_OPENERS.has(lower) || NO_NAMES.has(lower)) return true;
  const next = tokens[at + 1];
  if (CONTRACTION.test(lower)) return true;
  if (PERSON_NOUNS.has(lower) && next?.isCapital !== true && next?.lower !== ',') {
    return LINKS.has(next?.lower ?? '') ? endOfRun(tokens, at) === at : !isVerbal(next);
  }
  if (genderOfGivenName(lower) !== undefined) return false;
  if (lowerWords.has(lower) && !PLACES.has(lower))
    return next?.isCapital !== true || !PERSON_NOUNS.has(lower);
  return next?.isCapital !== true && /(?:ing|ly)$/.test(lower) && lower.length > 5;
}

/** "Dean said": what follows makes a name of the noun. */
function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && /(?:ed|said|says|told|tells)$/.test(token.lower);
}

function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < LONGEST_RUN) {
    const token = tokens[last];
    if (token === undefined || token.isPossessive) break;
    const next = tokens[last + 1];
    if (next === undefined) break;
    if (isNamePart(next)) last++;
    else if (next.lower === '&' && isNamePart(tokens[last + 2])) last += 2;
    else if (next.kind === 'word' && !next.isCapital && !next.isPossessive && isNamePart(tokens[last + 2])) {
      if (PARTICLES.has(next.lower)) last += 2;
      else if (LINKS.has(next.lower) && linksOn(tokens, last, next.lower)) last += 2;
      else break;
    } else if (
      next.kind === 'word' &&
      isLinkPair(next.lower, tokens[last + 2]?.lower) &&
      isNamePart(tokens[last + 3]) &&
      linksOn(tokens, last, next.lower)
    ) {
      last += 3;
    } else break;
  }
  return last;
}

function isLinkPair(one: string, two: string | undefined): boolean {
  return (
    (two === 'the' && (one === 'of' || one === 'for' || one === 'to')) ||
    (PARTICLES.has(one) && two !== undefined && PARTICLES.has(two))
  );
}

/** "Secretary of State", "Department of Justice" go on behind the small word; "Vega of Lisbon" does not. */
function linksOn(tokens: readonly Token[], at: number, link: string): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (link === 'and') return endsAsBody(tokens, at + 2);
  if (link === 'the' || link === 'in') return false;
  if (link === 'on') return BODY_NOUNS.has(lower);
  if (link === 'to') return lower === 'ambassador' || lower === 'envoy';
  return (
    PERSON_NOUNS.has(lower) ||
    BODY_NOUNS.has(lower) ||
    lower === 'bank' ||
    lower === 'ministry' ||
    lower === 'board'
  );
}

/** "Securities and Exchange Commission": a body's noun ends the run behind "and". */
function endsAsBody(tokens: readonly Token[], from: number): boolean {
  let last = from;
  while (last < from + 4 && isNamePart(tokens[last + 1]) && tokens[last]?.isPossessive !== true) last++;
  if (genderOfGivenName(tokens[from - 2]?.lower ?? '') !== undefined) return false;
  return last > from && BODY_NOUNS.has(tokens[last]?.lower ?? '');
}

/** Finds the name in a run of capitalised words, and pushes it; a run may hold a place or a body before it. */
function divideRun(
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
  if (start < end && PERSON_NOUNS.has(closing) && !isGiven(opening) && !hasLinkBetween(tokens, start, end))
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

/** A heading in capitals is no name. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 2) return false;
  for (let at = first; at <= last; at++) if (tokens[at]?.isAllCapitals !== true) return false;
  return true;
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

function placeLength(tokens: readonly Token[], at: number, last: number): number {
  const first = tokens[at]?.lower ?? '';
  if (LONG_PLACE_OPENERS.has(first)) {
    for (let length = 4; length > 1; length--) {
      if (at + length - 1 > last) continue;
      const words = tokens
        .slice(at, at + length)
        .map((token) => token.lower)
        .join(' ');
      if (LONG_PLACES.has(words)) return length;
    }
  }
  return PLACES.has(first) || DEMONYMS.has(first) ? 1 : 0;
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
    SENTENCE_OPENERS.has(lower) ||
    HONORIFICS.has(withoutStop(lower)) ||
    DEMONYMS.has(lower)
  );
}

function kindOf(tokens: readonly Token[], first: number, last: number, hasTitle: boolean): FoundName['kind'] {
  const opening = tokens[first]?.lower ?? '';
  const closing = tokens[last]?.lower ?? '';
  const given = genderOfGivenName(opening);
  const length = last - first + 1;
  if (length === 1) {
    if (hasTitle && !PLACES.has(opening)) return 'person';
    if (KNOWN_BODIES.has(opening) || isAcronym(tokens[first])) return 'body';
    return PLACES.has(opening) ? 'place' : 'unknown';
  }
  if (placeLength(tokens, first, last) === length) return 'place';
  if (opening === 'the') return 'body';
  const hasLink = hasLinkBetween(tokens, first, last);
  if (hasLink || BODY_NOUNS.has(closing) || KNOWN_BODIES.has(closing) || isBodyInside(tokens, first, last)) {
    const isShortPerson =
      length === 2 && given !== undefined && !PLACES.has(opening) && !STRONG_BODIES.has(closing);
    return isShortPerson ? 'person' : 'body';
  }
  if (given !== undefined && length <= 5) return 'person';
  if (/^[a-z]\.?(?:[a-z]\.)*$/.test(opening) && length <= 4) return 'person';
  if (length <= 4 && hasInitialInside(tokens, first, last)) return 'person';
  if (hasTitle && length <= 4) return 'person';
  if (KNOWN_BODIES.has(opening)) return 'body';
  if (DEMONYMS.has(opening) || PLACES.has(opening) || PERSON_NOUNS.has(closing)) return 'unknown';
  return 'unknown';
}

const STRONG_BODIES = new Set(
  'party university foundation campaign college commission committee institute museum show center centre'.split(
    ' ',
  ),
);

function hasLinkBetween(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at];
    if (token !== undefined && !token.isCapital && LINKS.has(token.lower)) return true;
  }
  return false;
}

function isBodyInside(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    if (STRONG_BODIES.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function hasInitialInside(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at];
    if (token !== undefined && token.lower.length <= 2 && /^\p{Ll}\.?$/u.test(token.lower)) return true;
  }
  return false;
}

/** "KCNA", "U.N.": two to six capitals. */
function isAcronym(token: Token | undefined): boolean {
  if (token === undefined || token.end - token.start < 2 || token.end - token.start > 6) return false;
  return token.isAllCapitals;
}
