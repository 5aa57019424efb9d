import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { IRISH_PARTICLES, SURE_PARTICLES } from '../../shared/name-particles.ts';
import { BODY_NOUNS, KNOWN_BODIES } from '../words/body-nouns.ts';
import { DEMONYMS } from '../words/demonyms.ts';
import { LONG_PLACE_OPENERS, LONG_PLACES, PLACES } from '../words/places.ts';
import { LINKS } from './name-runs.ts';

export function kindOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  hasTitle: boolean,
): FoundName['kind'] {
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
  if (
    hasLink ||
    BODY_NOUNS.has(closing) ||
    KNOWN_BODIES.has(closing) ||
    STRONG_BODIES.has(closing) ||
    isBodyInside(tokens, first, last)
  ) {
    const isShortPerson =
      length === 2 && given !== undefined && !PLACES.has(opening) && !STRONG_BODIES.has(closing);
    return isShortPerson ? 'person' : 'body';
  }
  // "Health Service Executive"
  if (closing === 'executive' && BODY_NOUNS.has(tokens[last - 1]?.lower ?? '')) return 'body';
  if (given !== undefined && length <= 5) return 'person';
  if (/^[a-z]\.?(?:[a-z]\.)*$/.test(opening) && length <= 4) return 'person';
  if (length <= 4 && hasInitialInside(tokens, first, last)) return 'person';
  if (hasTitle && length <= 4) return 'person';
  if (length === 3 && hasParticle(tokens, first, last)) return 'person';
  return KNOWN_BODIES.has(opening) ? 'body' : 'unknown';
}

const STRONG_BODIES = new Set(
  'party university foundation campaign college commission committee institute museum show center centre'.split(
    ' ',
  ),
);

export function hasLinkBetween(tokens: readonly Token[], first: number, last: number): boolean {
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

/** "Staffan de Okoye", "Bríd Ní Vega"; "Tour de France" ends in a place. */
function hasParticle(tokens: readonly Token[], first: number, last: number): boolean {
  const middle = tokens[first + 1];
  if (middle !== undefined && IRISH_PARTICLES.has(middle.lower)) return true;
  if (middle === undefined || middle.isCapital || !SURE_PARTICLES.has(middle.lower)) return false;
  return !PLACES.has(tokens[first]?.lower ?? '') && !PLACES.has(tokens[last]?.lower ?? '');
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

export function placeLength(tokens: readonly Token[], at: number, last: number): number {
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
