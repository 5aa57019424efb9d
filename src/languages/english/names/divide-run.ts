import type { Token } from '../../../text/tokenize.ts';
import type { FoundName } from '../../found-name.ts';
import type { Gender } from '../../gender.ts';
import { genderOfGivenName } from '../../shared/given-names.ts';
import { PARTICLES } from '../../shared/name-particles.ts';
import { HONORIFICS } from '../words/honorifics.ts';
import { PLACES } from '../words/places.ts';
import {
  type Candidate,
  isBehindOffice,
  isDescription,
  isDetermined,
  isPlainNoun,
} from './is-description.ts';
import { isNoNameAlone } from './is-no-name-alone.ts';
import { hasLinkBetween, isInitials, kindOf } from './kind-of-name.ts';
import { withGeneration, withoutSuffixes, withoutTail } from './name-suffix.ts';
import { personAtEnd, secondPerson } from './person-at-end.ts';
import { endsInSurname, plainnessOf } from './plainness-of.ts';
import { type RunFront, readFront } from './run-front.ts';
import { surnameNoun } from './surname-noun.ts';
import { withoutStop } from './without-stop.ts';

/** Finds the name in a run of capitalised words, and pushes it; a run may hold a place or a body before it. */
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
  // "Baker & Okoye"
  if (tokens[start]?.lower === '&') {
    names.push(bodyOf(first, last));
    return;
  }
  const end = withoutTail(tokens, start, withoutSuffixes(tokens, start, last));
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
  const second = candidate.kind === 'person' ? secondPerson(tokens, start, end) : undefined;
  if (second !== undefined) names.push(nameOf(tokens, { ...candidate, end: second - 1 }, isOpening));
  const person = second ?? personAtEnd(tokens, start, end, candidate.kind, hasOffice);
  if (person === undefined) {
    names.push(nameOf(tokens, candidate, isOpening));
    return;
  }
  if (second === undefined) names.push({ ...bodyOf(start, person - 1), runFirst: front.runFirst });
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
    ...(endsInSurname(tokens, start, end) ? { hasSurname: true } : {}),
  };
}

function givenGender(token: Token | undefined): Gender | undefined {
  const given = genderOfGivenName(token?.lower ?? '');
  return given === 'either' ? undefined : given;
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
