import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { isPlainSurname, isSurname } from '../../shared/is-surname.ts';
import { IRISH_PARTICLES, SURE_PARTICLES } from '../../shared/name-particles.ts';
import { isPlural } from '../inflect-noun.ts';
import { isPlainWord } from '../plain-word.ts';
import { BODIES_LIKE_PEOPLE } from '../words/bodies-like-people.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { DEMONYMS } from '../words/demonyms.ts';
import { functionWord } from '../words/function-words.ts';
import { BODY_ENDINGS, JOINED_SURNAME, KNOWN_BODIES } from '../words/known-bodies.ts';
import { LONG_PLACE_OPENERS, LONG_PLACES, PLACE_NOUNS, PLACES } from '../words/places.ts';
import { FIRM_HEADS, SITE_NOUNS, THING_HEADS } from '../words/thing-heads.ts';
import { LINKS } from './name-runs.ts';
import { withoutStop } from './without-stop.ts';

/**
 * What the words from `first` to `last` name: "Ana Vega" a person, "Harbour Commission" a body, "Lima" a place; `hasTitle` says that a courtesy
 * title or an office stands before them.
 */
export function kindOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  hasTitle: boolean,
): FoundName['kind'] {
  const length = last - first + 1;
  if (length === 1) return kindOfWord(tokens[first], hasTitle);
  const opening = tokens[first]?.lower ?? '';
  // "LIV Harbour" is no woman.
  const given =
    isLongAcronym(tokens[first]) && tokens[last]?.isAllCapitals !== true
      ? undefined
      : genderOfGivenName(opening);
  // "St. Barnabas", "Mount Keba"
  if (PLACE_OPENERS.has(withoutStop(opening)) && !hasTitle)
    return isBodyLike(tokens, first, last) ? 'body' : 'place';
  if (BODIES_LIKE_PEOPLE.has(wordsOf(tokens, first, last))) return 'body';
  // "North Carolina"
  if (placeLength(tokens, first, last) === length) return 'place';
  // "The Harbour Post"
  if (opening === 'the') return 'body';
  if (!hasTitle) {
    const closing = tokens[last]?.lower ?? '';
    // "Karl Hood Avenue", "Ana Vega Productions"; "Charles Bridge" may be somebody's name, too.
    if (FIRM_HEADS.has(withoutStop(closing))) return 'body';
    if (SITE_NOUNS.has(closing) && (given !== undefined || !BODY_NOUNS.has(closing))) return 'unknown';
    if (DEMONYMS.has(closing) && given === undefined) return 'place';
    if (isThing(closing) || PLACE_NOUNS.has(closing)) return BODY_NOUNS.has(closing) ? 'body' : 'place';
  }
  if (isBodyLike(tokens, first, last)) {
    // "Ana Force" may be somebody, "Ana University" is none.
    const isSomebody = length === 2 && !PLACES.has(opening) && BODY_SURNAMES.has(tokens[last]?.lower ?? '');
    return isSomebody ? 'unknown' : 'body';
  }
  // "Will Happen"
  if (
    functionWord(opening) === 'auxiliary' &&
    isPlainWord(tokens[last]?.lower ?? '') &&
    !isPlainSurname(tokens[last]?.lower ?? '')
  )
    return 'unknown';
  if (isGlued(tokens, first, last) || (!hasTitle && isClub(tokens, first, last))) return 'body';
  // "Ana Maria Vega Okoye"
  if (given !== undefined && length <= 5) return 'person';
  if (length <= 4 && (hasTitle || hasInitial(tokens, first, last))) return 'person';
  if (length === 3 && hasParticle(tokens, first, last)) return 'person';
  // "Reuters Harbour", "NBC Harbour Live", "UN Harbour"
  const isBody = KNOWN_BODIES.has(opening) || isLongAcronym(tokens[first]) || isLandInCapitals(tokens[first]);
  return isBody ? 'body' : 'unknown';
}

/** "Cup", "Cups" */
function isThing(closing: string): boolean {
  return THING_HEADS.has(closing) || (closing.endsWith('s') && THING_HEADS.has(closing.slice(0, -1)));
}

/** "Dallas Rovers", "Carolina GOP": a place that is a given name, too, before several or before letters. */
function isClub(tokens: readonly Token[], first: number, last: number): boolean {
  const [opening, closing] = [tokens[first], tokens[last]];
  if (closing === undefined || opening === undefined) return false;
  if (closing.isAllCapitals && !opening.isAllCapitals) return closing.end - closing.start < 4;
  if (!TOWNS.has(opening.lower)) return false;
  return (
    DEMONYMS.has(closing.lower) ||
    (isPlural(closing.lower) && (isPlainWord(closing.lower) || !isSurname(closing.lower)))
  );
}

/** Towns and lands of sports and politics that are given names, too, lower case. */
const TOWNS = new Set(
  'austin carolina charlotte dallas dakota florence georgia houston indiana israel jackson jordan lincoln madison montana orlando paris phoenix sydney virginia'.split(
    ' ',
  ),
);

/** "Ana VegaShareReply": what a page's buttons have been run together with. */
function isGlued(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.isJoined === true && token.end - token.start > LONGEST_JOINED && !token.lower.includes('-'))
      return true;
  }
  return false;
}

/** "MacDonaldson" is one word; longer ones are several. */
const LONGEST_JOINED = 13;

/** Words with which names of places begin, lower case, without full stop. */
const PLACE_OPENERS = new Set(
  'cape downtown fort ft greater inner lake las los mount mt puerto rio saint san santa sao st ste são upper'.split(
    ' ',
  ),
);

/** "Mr Vega", "the Kremlin", "KCNA", "Paris" */
function kindOfWord(token: Token | undefined, hasTitle: boolean): FoundName['kind'] {
  const word = token?.lower ?? '';
  if (hasTitle && !PLACES.has(word)) return 'person';
  if (KNOWN_BODIES.has(word) || isCompoundBody(token) || (isAcronym(token) && !isInitials(word)))
    return 'body';
  return PLACES.has(word) ? 'place' : 'unknown';
}

/** "Ministry of Harbours", "Trade Committee", "Institute Vega", "Harbour Service Executive" */
function isBodyLike(tokens: readonly Token[], first: number, last: number): boolean {
  const closing = tokens[last]?.lower ?? '';
  return (
    hasLinkBetween(tokens, first, last) ||
    BODY_NOUNS.has(closing) ||
    KNOWN_BODIES.has(closing) ||
    STRONG_BODIES.has(closing) ||
    isBodyInside(tokens, first, last) ||
    (closing === 'executive' && BODY_NOUNS.has(tokens[last - 1]?.lower ?? ''))
  );
}

/** Nouns for bodies that are surnames, too, lower case: what stands beside the name decides. */
const BODY_SURNAMES = new Set(
  'banks chambers force forces guard pictures post staff streets trust'.split(' '),
);

/** Nouns that make a body of a name even behind a given name, and within it; lower case. */
const STRONG_BODIES = new Set(
  'party university foundation campaign college commission committee institute museum show center centre'.split(
    ' ',
  ),
);

/** "Ministry of Harbours" */
export function hasLinkBetween(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at];
    if (token !== undefined && !token.isCapital && LINKS.has(token.lower)) return true;
  }
  return false;
}

/** "Harbour Foundation Lima" */
function isBodyInside(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    if (STRONG_BODIES.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "Staffan de Okoye", "Bríd Ní Vega"; "Fête de Lima" ends in a place. */
function hasParticle(tokens: readonly Token[], first: number, last: number): boolean {
  const middle = tokens[first + 1];
  if (middle !== undefined && IRISH_PARTICLES.has(middle.lower)) return true;
  if (middle === undefined || middle.isCapital || !SURE_PARTICLES.has(middle.lower)) return false;
  return !PLACES.has(tokens[first]?.lower ?? '') && !PLACES.has(tokens[last]?.lower ?? '');
}

/** "J. Vega", "Ana J. Vega"; no "U.S. November" or "Once Upon A Time". */
function hasInitial(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = tokens[first]?.lower ?? '';
  if (isPlainWord(opening) || isPlace(opening) || isNumbered(tokens, last)) return false;
  // "B.B. KI": a surname in capitals is longer.
  const closing = tokens[last];
  if (closing?.isAllCapitals === true && closing.end - closing.start < 3) return false;
  if (/^[a-z]\.?(?:[a-z]\.)*$/.test(opening)) return true;
  for (let at = first + 1; at < last; at++) if (/^\p{Ll}\.?$/u.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Lima", "Peruvian" */
function isPlace(lower: string): boolean {
  return PLACES.has(lower) || DEMONYMS.has(lower);
}

/** "P.O. Box 12", "H. Hall 3" */
function isNumbered(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.kind === 'number';
}

/** "HarbourWatch", "Euronews": a name of one word that was made of two. */
function isCompoundBody(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return BODY_ENDINGS.test(token.lower) || (token.isJoined && !JOINED_SURNAME.test(token.lower));
}

/** "KCNA", "U.N.": two to six capitals. */
function isAcronym(token: Token | undefined): boolean {
  if (token === undefined || token.end - token.start < 2 || token.end - token.start > 6) return false;
  return token.isAllCapitals;
}

/** "HKTV Harbour Live": three capitals or four; two may be somebody's initials, more a given name in a paper's first words. */
function isLongAcronym(token: Token | undefined): boolean {
  const length = token === undefined ? 0 : token.end - token.start;
  return token?.isAllCapitals === true && (length === 3 || length === 4);
}

/** "UN", "UK": initials of a land or a union, not of a person. */
function isLandInCapitals(token: Token | undefined): boolean {
  return token?.isAllCapitals === true && DEMONYMS.has(token.lower);
}

/** "T.J.", "J.K.": what somebody is called by, or a land ("U.S.", "U.A.E."). */
export function isInitials(lower: string): boolean {
  return /^(?:\p{Ll}\.){2,3}$/u.test(lower) && !isPlace(lower);
}

/** How many of the words from `at` name a place, a land or a party: 2 of "North Carolina Ana Vega"; 0 where they name none. */
export function placeLength(tokens: readonly Token[], at: number, last: number): number {
  const first = tokens[at]?.lower ?? '';
  if (LONG_PLACE_OPENERS.has(first)) {
    for (let length = 4; length > 1; length--) {
      if (at + length - 1 > last) continue;
      if (LONG_PLACES.has(wordsOf(tokens, at, at + length - 1))) return length;
    }
  }
  return PLACES.has(first) || DEMONYMS.has(first) ? 1 : 0;
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
