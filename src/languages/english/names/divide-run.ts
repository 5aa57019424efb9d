import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import type { Gender } from '../../gender.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { PARTICLES } from '../../shared/name-particles.ts';
import { isPlainWord } from '../plain-word.ts';
import { BODY_NOUNS } from '../words/body-nouns.ts';
import { DEMONYMS } from '../words/demonyms.ts';
import { HONORIFICS, TITLE_OFFICES } from '../words/honorifics.ts';
import { isPersonNoun } from '../words/person-nouns.ts';
import { PLACES } from '../words/places.ts';
import { SURNAME_NOUNS } from '../words/surname-nouns.ts';
import { FIRM_HEADS, SITE_NOUNS, THING_HEADS } from '../words/thing-heads.ts';
import { withGeneration, withoutSuffixes } from './behind-name.ts';
import { isNoNameAlone } from './is-no-name-alone.ts';
import { hasLinkBetween, isInitials, kindOf, placeLength } from './kind-of-name.ts';
import { isGiven, type RunFront, readFront } from './run-front.ts';
import { surnameNoun } from './surname-noun.ts';
import { withoutStop } from './without-stop.ts';

/** "the Harbour", "his Harbour": what stands behind these is a thing rather than somebody. */
const DETERMINERS = new Set('the a an his her their its our my this that of'.split(' '));

/** Offices by which somebody is addressed: "Mr. President" names nobody; "Mr. King" is a name. */
const ADDRESSED = new Set(
  'president speaker chairman secretary chancellor mayor governor minister ambassador'.split(' '),
);

/** A run's name where it stands, with what stands before it and what it names. */
interface Candidate {
  readonly front: RunFront;
  readonly start: number;
  readonly end: number;
  readonly kind: FoundName['kind'];
}

/** Finds the name in a run of capitalised words ("Ana Vega" of "Harbour Minister Ana Vega"), and pushes it; a run may hold a body before it. */
export function divideRun(
  tokens: readonly Token[],
  first: number,
  last: number,
  isOpening: boolean,
  names: FoundName[],
): void {
  if (isShouted(tokens, first, last)) return;
  const front = readFront(tokens, first, last);
  const { start, isTitled, hasOffice } = front;
  if (start > last) return;
  const end = withoutSuffixes(tokens, start, last);
  const isBare = start === end && !isTitled && !hasOffice;
  if (isBare && isNoNameAlone(tokens[start]?.lower ?? '')) {
    const surname = surnameNoun(tokens, start, isOpening);
    if (surname !== undefined) names.push(surname);
    return;
  }
  const isPlain = plainnessOf(tokens, start, end).isPlain === true;
  // "Retailer Fresh Bread" is no Ana Vega.
  const candidate = {
    front,
    start,
    end,
    kind: isTitledPlace(tokens, front)
      ? ('person' as const)
      : kindOf(tokens, start, end, isTitled || (hasOffice && !isPlain)),
  };
  if (isBehindOffice(tokens, candidate)) {
    if (!hasLinkBetween(tokens, front.runFirst, end)) names.push(bodyOf(front.runFirst, end));
    return;
  }
  if (isDescription(tokens, candidate)) return;
  const person = personAtEnd(tokens, start, end, candidate.kind);
  if (person === undefined) {
    names.push(nameOf(tokens, candidate, isOpening));
    return;
  }
  names.push({ ...bodyOf(start, person - 1), runFirst: front.runFirst });
  const own = { front: { ...front, runFirst: person }, start: person, end, kind: 'person' as const };
  names.push(nameOf(tokens, own, isOpening));
}

/** "Baroness Scotland", "Mr England"; "Miss France" won that title, and "DR Congo" is a land. */
function isTitledPlace(tokens: readonly Token[], { start, isTitled }: RunFront): boolean {
  const title = tokens[start - 1];
  if (!isTitled || title === undefined || title.isAllCapitals || title.lower === 'miss') return false;
  return (
    HONORIFICS.has(withoutStop(title.lower)) &&
    PLACES.has(tokens[start]?.lower ?? '') &&
    tokens[start + 1]?.isCapital !== true
  );
}

/** "Harbour Commission" of "Harbour Commission Ana Vega" */
function bodyOf(first: number, last: number): FoundName {
  return { first, last, runFirst: first, kind: 'body', isTitled: false, isNoun: false, isDoubtful: false };
}

/** "Premier League", "General Hospital": the noun for a body makes one of the office before it; "Judge Church" is a person. */
function isBehindOffice(tokens: readonly Token[], { front, start, end }: Candidate): boolean {
  if (start !== end || !front.hasOffice || front.isTitled) return false;
  const lower = tokens[end]?.lower ?? '';
  return (BODY_NOUNS.has(lower) || THING_HEADS.has(lower) || FIRM_HEADS.has(lower)) && !SITE_NOUNS.has(lower);
}

/** "Vega" alone may be a plain noun, or a word that only opens its sentence; with a title or an office it is neither. */
function nameOf(
  tokens: readonly Token[],
  { front, start, end, kind }: Candidate,
  isOpening: boolean,
): FoundName {
  const { isTitled, hasOffice, runFirst } = front;
  const isBare = start === end && !isTitled && !hasOffice;
  const isNoun = isPlainNoun(tokens[end]);
  const given = start < end && kind !== 'body' && kind !== 'place' ? givenGender(tokens[start]) : undefined;
  const gender = front.gender ?? given;
  return {
    first: start,
    last: kind === 'person' || kind === 'unknown' ? withGeneration(tokens, end) : end,
    runFirst,
    kind,
    isTitled,
    isNoun: isBare && (isNoun || isDetermined(tokens, runFirst)),
    isDoubtful: isBare && (isNoun || (isOpening && kind === 'unknown')),
    ...(isBare && isInitials(tokens[end]?.lower ?? '') ? { isPlain: true } : {}),
    ...(gender === undefined ? {} : { gender }),
    ...plainnessOf(tokens, start, end),
  };
}

/** "Civil Rights" is plain, and so is what holds a place ("Oslo Prints"); "Warhol Prints" is mixed. A given name in front makes either a name. */
function plainnessOf(
  tokens: readonly Token[],
  start: number,
  end: number,
): Pick<FoundName, 'isPlain' | 'isMixed'> {
  if (start === end || genderOfGivenName(tokens[start]?.lower ?? '') !== undefined) return {};
  const run = tokens.slice(start, end + 1);
  const plain = run.filter(({ lower }) => isPlainWord(lower)).length;
  if (plain === run.length || run.some(isNoSurname)) return { isPlain: true };
  return plain > 0 ? { isMixed: true } : {};
}

/** "Oslo", "Chilean", "IBM", "Keba-based" */
function isNoSurname({ lower, isAllCapitals }: Token): boolean {
  if (isAllCapitals || PLACES.has(lower) || DEMONYMS.has(lower)) return true;
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && isPlainWord(lower.slice(hyphen + 1));
}

/** "Ana" is a woman's; "Kim" says nothing. */
function givenGender(token: Token | undefined): Gender | undefined {
  const given = genderOfGivenName(token?.lower ?? '');
  return given === 'either' ? undefined : given;
}

/** Whether the capitalised words describe somebody and name nobody: "Harbour Minister", "Mr. President", "the Commission". */
function isDescription(tokens: readonly Token[], { front, start, end, kind }: Candidate): boolean {
  const closing = tokens[end];
  if (start < end) {
    const isOffice = isPersonNoun(closing?.lower ?? '') && !hasLinkBetween(tokens, start, end);
    return isOffice && (!isGiven(tokens[start]) || !mayBeSurname(tokens, end));
  }
  // "Chief Executive" is an office; "Chief Cook" may be somebody of that name.
  if (front.hasOffice && isPersonNoun(closing?.lower ?? '') && !SURNAME_NOUNS.has(closing?.lower ?? ''))
    return true;
  if (front.isTitled && ADDRESSED.has(closing?.lower ?? '')) return true;
  if (!isPlainNoun(closing) || kind === 'person') return false;
  return start > front.runFirst || isDetermined(tokens, start);
}

/** "Ana Baker", and "Ana Skipper" right behind a given name; no office by which people are called ("Junior Class Senator"). */
function mayBeSurname(tokens: readonly Token[], end: number): boolean {
  const lower = tokens[end]?.lower ?? '';
  return SURNAME_NOUNS.has(lower) || (isGiven(tokens[end - 1]) && !TITLE_OFFICES.has(lower));
}

/** "Minister", "Committee" */
function isPlainNoun(token: Token | undefined): boolean {
  return token !== undefined && (isPersonNoun(token.lower) || BODY_NOUNS.has(token.lower));
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

/** "the Harbour", "Lima's Harbour" */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.isPossessive || DETERMINERS.has(before.lower));
}

/** "Council on Trade Ana Vega", "Florida Ana Vega": where a person's name begins behind a body's or a place's; undefined where none does. */
function personAtEnd(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: FoundName['kind'],
): number | undefined {
  if (BODY_NOUNS.has(tokens[last]?.lower ?? '')) return undefined;
  for (const at of [last - 1, last - 2]) {
    const lower = tokens[at]?.lower ?? '';
    if (genderOfGivenName(lower) === undefined || PLACES.has(lower) || at <= first) continue;
    if (kind === 'body') {
      if (at <= first + 1 || last - first < 3) continue;
      for (let before = first; before < at; before++)
        if (BODY_NOUNS.has(tokens[before]?.lower ?? '')) return at;
    } else if (kind === 'unknown' && endsAsPlace(tokens, first, at - 1)) return at;
  }
  return undefined;
}

/** "North Carolina", "Harbour Florida" */
function endsAsPlace(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (at + placeLength(tokens, at, last) === last + 1) return true;
  return false;
}
