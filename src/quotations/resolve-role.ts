import type { NominalChunk } from '../languages/chunk.ts';
import type { Gender } from '../languages/gender.ts';
import type { LanguageDiscourse } from '../languages/language-discourse.ts';
import { textOf } from '../text/span.ts';
import { type Discourse, mostSalient, type Named, NOBODY } from './discourse.ts';
import type { Reading } from './reading.ts';
import { officeRivals } from './rivals.ts';

/** Names looked back at. */
const REACH = 300;

export interface RoleMatch {
  readonly named: Named | undefined;
  /** Those of whom the article says that they hold the office. */
  readonly holders: ReadonlySet<number>;
}

/**
 * Whom "the Foreign Secretary" means. First those of whom the article says that they hold the office (all its words stand in the role);
 * among several the one named last. Where nobody does, the person named last to whom no other office is given.
 */
export function resolveRole(reading: Reading, source: NominalChunk): RoleMatch {
  const { watch } = reading;
  const match = matchRole(reading, source);
  const { named, holders } = match;
  if (watch !== undefined) {
    const { discourse, language, article } = reading;
    const isHeld = holders.size > 0;
    const words = language.discourse.roleWords(textOf(article.text, source));
    const gender = words.map(language.discourse.genderOfNoun).find((one) => one !== undefined);
    const office = { head: source.lower, holders, before: source.start };
    watch.onRule?.('holder of the office', source, isHeld ? named?.span : undefined);
    if (!isHeld) watch.onRule?.('office of somebody in mind', source, named?.span);
    watch.onRivals?.(source, officeRivals(discourse, office, gender, named, language.discourse));
  }
  return match;
}

/** "the governor" after "Governor Ana Vega": her; "the mayor" after nobody but "Ana Vega": her, too. */
function matchRole(reading: Reading, source: NominalChunk): RoleMatch {
  const { article, discourse, language } = reading;
  const description = textOf(article.text, source);
  const words = language.discourse.roleWords(description);
  const holders = discourse.offices.holders(words);
  const nameless = discourse.nameless.get(source.lower) ?? -1;
  if (holders.size > 0) {
    const named =
      lastNamed(discourse, source.start, (person) => holders.has(person)) ?? firstNamed(discourse, holders);
    // "A second clerk came … the clerk": not the first, though the article names that one.
    return named === undefined || named.at < nameless ? { named: undefined, holders } : { named, holders };
  }
  if (nameless >= 0) return { named: undefined, holders };
  const kin = discourse.kindredOffices.holders(words);
  const [only] = kin;
  if (only !== undefined && kin.size === 1) {
    const named = lastNamed(discourse, source.start, (person) => person === only);
    if (named !== undefined) return { named, holders };
  }
  const { genderOfNoun } = language.discourse;
  const head = source.lower;
  const gender = words.map(genderOfNoun).find((one) => one !== undefined);
  const { isEpithet } = language.discourse;
  const behind = article.text.slice(source.end, source.end + LONGEST_TAIL);
  // "the Harbour striker", not "the Italian"
  const isTrade = isEpithet(head, behind) && !/\p{Lu}\S*$/u.test(description);
  if (!/\s\p{Lu}/u.test(description) || isTrade)
    return { named: onlyOneInMind(reading, source, gender), holders };
  const named = mostSalient(
    discourse,
    source.start,
    (person) =>
      person !== NOBODY &&
      !hasOtherOffice(discourse, person, head, language.discourse) &&
      isOfGender(discourse, person, gender),
  );
  return { named, holders };
}

/** Names looked back at for whoever is called by an office: two or three paragraphs. */
const NEAR = 12;

/**
 * "The mayor" of whom the article has not said that they are one: the only person in mind who can be meant, and nobody where another could
 * be. Whoever is called by a trade or a part ("the surgeon", "the officer") is as often somebody else.
 */
function onlyOneInMind(
  reading: Reading,
  source: NominalChunk,
  gender: Gender | undefined,
): Named | undefined {
  const { article, discourse, language } = reading;
  const { isSpokesperson, isSoleOffice, isEpithet, isRole } = language.discourse;
  if (isEpithet(source.lower, article.text.slice(source.end, source.end + LONGEST_TAIL)))
    return (
      (isRole(source.lower) ? onlyOneNear(reading, source, gender, true) : undefined) ??
      onlyOneNear(reading, source, gender, false)
    );
  if (isSpokesperson(source.lower) || !isSoleOffice(source.lower)) return undefined;
  let only: Named | undefined;
  for (const named of discourse.named.slice(-NEAR)) {
    if (named.at >= source.start) continue;
    if (named.person === NOBODY) return undefined;
    if (!isOfGender(discourse, named.person, gender)) continue;
    if (hasOtherOffice(discourse, named.person, source.lower, language.discourse)) continue;
    if (only !== undefined && only.person !== named.person) return undefined;
    only = named;
  }
  return only;
}

/** " of three" */
const LONGEST_TAIL = 12;
/** Sentences back in which whoever is called by an epithet was named. */
const JUST_NAMED = 3;

/**
 * "Ana Vega won. “…,” the 27-year-old said": the only person whom the sentences before have named; of those `withoutTrade`, the only one of whom
 * the article has told no trade, so that "the striker" is not her coach.
 */
function onlyOneNear(
  { discourse, language }: Reading,
  source: NominalChunk,
  gender: Gender | undefined,
  withoutTrade: boolean,
): Named | undefined {
  let only: Named | undefined;
  for (const named of discourse.named.slice(-NEAR)) {
    if (named.at >= source.start || discourse.unit - named.unit > JUST_NAMED) continue;
    if (named.person === NOBODY) return undefined;
    if (named.isOwner === true || !isOfGender(discourse, named.person, gender)) continue;
    if (hasOtherOffice(discourse, named.person, source.lower, language.discourse)) continue;
    if (withoutTrade && discourse.offices.rolesOf(named.person).size > 0) continue;
    if (only !== undefined && only.person !== named.person) return undefined;
    only = named;
  }
  return only;
}

function isOfGender({ genders }: Discourse, person: number, gender: Gender | undefined): boolean {
  return gender === undefined || (genders[person] ?? gender) === gender;
}

function hasOtherOffice(
  { offices }: Discourse,
  person: number,
  head: string,
  { isSoleOffice, excludes }: LanguageDiscourse,
): boolean {
  if (excludes(head, offices.rolesOf(person))) return true;
  if (!isSoleOffice(head)) return false;
  const held = offices.soleOfficesOf(person);
  return held.size > 0 && !held.has(head);
}

function lastNamed(
  discourse: Discourse,
  before: number,
  fits: (person: number) => boolean,
): Named | undefined {
  for (let at = discourse.named.length - 1; at >= 0 && discourse.named.length - at < REACH; at--) {
    const candidate = discourse.named[at];
    if (candidate !== undefined && candidate.at < before && fits(candidate.person)) return candidate;
  }
  return undefined;
}

function firstNamed(discourse: Discourse, people: ReadonlySet<number>): Named | undefined {
  return discourse.named.find((candidate) => people.has(candidate.person));
}
