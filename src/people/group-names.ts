import type { Company } from '../languages/company.ts';
import type { FoundName } from '../languages/found-name.ts';
import type { Gender } from '../languages/gender.ts';
import type { LanguageNames } from '../languages/language-names.ts';
import { genderOfGivenName } from '../languages/shared/given-names.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import { type Bearers, findBearers } from './choose-bearer.ts';
import { addDraft, findFulls, joinDraft, type NameDrafts, noDrafts } from './name-drafts.ts';
import { surnameOf } from './same-name.ts';

/** A name where it stands, in the order of the article. */
export interface PlacedName {
  readonly found: FoundName;
  /** Index of the passage among the article's. */
  readonly passage: number;
  readonly words: readonly string[];
  /** "jr" of "Amos Vega Jr."; absent where nothing follows that tells a father from a son. */
  readonly generation?: string;
  /** Stands in a quotation: it names a person, but is nobody's antecedent. */
  readonly isQuoted: boolean;
  /** Stands in a headline, a heading or a title, where capitals tell nothing: it joins people whom the article names, and adds nobody. */
  readonly isHeading: boolean;
  /** A preposition of place stands before it: "in Chelsea". */
  readonly isLocative: boolean;
  readonly company: Company;
}

/** Names of an article that mean one person; indices into the placed names, in order. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly members: readonly number[];
  readonly gender?: Gender;
}

export interface GroupedNames {
  readonly groups: readonly NameGroup[];
  /** For each placed name its group; undefined where it names no person. */
  readonly groupOf: readonly (number | undefined)[];
  /** For each placed name that could mean several people, who: a surname that two of them share. */
  readonly candidatesOf: ReadonlyMap<number, readonly number[]>;
}

/** What an article's names tell of each other. */
interface Evidence {
  /** For each name, by its words or its surname where it is single, what stands beside it anywhere. */
  readonly companies: ReadonlyMap<string, ReadonlySet<Company>>;
  /** Words that stand as a name where their capital cannot come from a sentence's start. */
  readonly trusted: ReadonlySet<string>;
  /** Names behind a preposition of place anywhere. */
  readonly places: ReadonlySet<string>;
  /** What bodies' names of several words begin with: "Harbour" of "Harbour Energy", "Keba Pass" of "Keba Pass School" are short for them. */
  readonly bodies: ReadonlySet<string>;
}

/** The names of an article while they are put together. */
interface Grouping {
  readonly names: readonly PlacedName[];
  readonly language: LanguageNames;
  readonly evidence: Evidence;
  readonly groups: NameDrafts;
  readonly groupOf: (number | undefined)[];
  readonly candidatesOf: Map<number, readonly number[]>;
}

/**
 * Puts an article's names together: full names first, then the surnames and given names that mean them. A surname of two people
 * means the one whose surname alone was used before the other came; else it stays open between them. In small steps.
 */
export function* groupNames(names: readonly PlacedName[], language: LanguageNames): Steps<GroupedNames> {
  const grouping: Grouping = {
    names,
    language,
    evidence: yield* evidenceIn(names),
    groups: noDrafts(),
    groupOf: names.map(() => undefined),
    candidatesOf: new Map(),
  };
  yield* groupFullNames(grouping);
  yield* groupOtherFullNames(grouping);
  yield* groupSingleNames(grouping);
  const { drafts } = grouping.groups;
  return {
    groups: drafts.map(({ words, members, gender }) => ({
      words,
      members: [...members].sort((one, other) => one - other),
      ...(gender === undefined ? {} : { gender }),
    })),
    groupOf: grouping.groupOf,
    candidatesOf: grouping.candidatesOf,
  };
}

function* evidenceIn(names: readonly PlacedName[]): Steps<Evidence> {
  const companies = new Map<string, Set<Company>>();
  const [trusted, places, bodies] = [new Set<string>(), new Set<string>(), new Set<string>()];
  yield* eachInSteps(names, ({ found, words, isLocative, company }) => {
    const key = keyOf(words);
    companies.set(key, (companies.get(key) ?? new Set()).add(company));
    if (!found.isDoubtful) for (const word of words) trusted.add(word);
    if (found.kind === 'body')
      for (let length = 1; length < words.length; length++) bodies.add(words.slice(0, length).join(' '));
    if (isLocative) places.add(words.join(' '));
  });
  return { companies, trusted, places, bodies };
}

function keyOf(words: readonly string[]): string {
  return words.length === 1 ? surnameOf(words) : words.join(' ');
}

/**
 * Names of people in two words and more. Those first that tell two of one name apart ("Amos Vega Jr.", "Ana J. Vega"), then those of two words:
 * "Poor Ana Vega" is Ana Vega with a word in front.
 */
function* groupFullNames(grouping: Grouping): Steps<void> {
  const { names, evidence } = grouping;
  for (const turn of [0, 1, 2]) {
    yield* eachInSteps(names, (name, index) => {
      if (name.words.length < 2 || turnOf(name) !== turn) return;
      if ((name.isHeading && !isRecalled(name, evidence)) || !isPerson(name, evidence)) return;
      joinFull(grouping, index, name, true);
    });
  }
}

/** A name in a headline is somebody new where the article goes on with the surname alone: "Vega said". */
function isRecalled({ found, words }: PlacedName, { companies }: Evidence): boolean {
  const bare = companies.get(surnameOf(words));
  return (
    found.kind === 'person' &&
    words.length === 2 &&
    (bare?.has('speaks') === true || bare?.has('human') === true)
  );
}

function turnOf({ words, generation }: PlacedName): number {
  if (generation !== undefined || (words.length === 3 && words[1]?.length === 1)) return 0;
  return words.length === 2 ? 1 : 2;
}

/** Other names of two words and more: those that mean somebody named in full, and "Keba Vega" beside Ana Vega. */
function* groupOtherFullNames(grouping: Grouping): Steps<void> {
  const { names, groups, groupOf, candidatesOf } = grouping;
  yield* eachInSteps(names, (name, index) => {
    if (name.words.length < 2 || groupOf[index] !== undefined || candidatesOf.has(index)) return;
    joinFull(grouping, index, name, isNamesake(name, groups));
  });
}

/** Joins the only one whom a full name can mean; where it can mean nobody yet, it begins somebody new if it may. */
function joinFull(grouping: Grouping, index: number, name: PlacedName, mayBeNew: boolean): void {
  const { groups, candidatesOf } = grouping;
  const [known, another] = findFulls(groups, name);
  if (known !== undefined && another !== undefined) candidatesOf.set(index, findFulls(groups, name));
  else if (known !== undefined) join(grouping, known, index, name);
  else if (mayBeNew) join(grouping, addDraft(groups, name.words), index, name);
}

function isNamesake({ words, found, isHeading, isQuoted }: PlacedName, { surnames }: NameDrafts): boolean {
  if (isHeading || isQuoted || found.kind !== 'unknown' || words.length !== 2) return false;
  // "Team Vega", "Draft Vega"
  if (found.isPlain === true || found.isMixed === true) return false;
  return surnames.of(surnameOf(words)) !== undefined;
}

/** Single names: whom they mean, or between whom they stand open. */
function* groupSingleNames(grouping: Grouping): Steps<void> {
  const { names, groups, groupOf, candidatesOf } = grouping;
  const bearers = findBearers(groups);
  yield* eachInSteps(names, (name, index) => {
    if (name.words.length !== 1 || groupOf[index] !== undefined || isNobody(name, grouping)) return;
    const { sharing, fitting } = bearersOf(name, bearers);
    const chosen = bearers.choose(fitting, index);
    if (chosen !== undefined) join(grouping, chosen, index, name);
    else if (fitting.length > 1) candidatesOf.set(index, fitting);
    else if (isSomebodyNew(name, sharing.length > 0, grouping))
      join(grouping, addDraft(groups, name.words), index, name);
  });
}

/** "the Kremlin", "Paris", a noun with a capital: no surname of anybody whom the article names. */
function isNobody({ found, words, company }: PlacedName, { groups, evidence }: Grouping): boolean {
  const word = surnameOf(words);
  if (found.kind === 'body') return true;
  if (groups.surnames.of(word) !== undefined) return false;
  if (found.kind === 'place' || found.isNoun) return true;
  if (!found.isTitled && evidence.bodies.has(word) && evidence.companies.get(word)?.has('human') !== true)
    return true;
  return found.isDoubtful && !isSaying(company) && !evidence.trusted.has(word);
}

function bearersOf(
  { found, words }: PlacedName,
  bearers: Bearers,
): { readonly sharing: readonly number[]; readonly fitting: readonly number[] } {
  const sharing = bearers.bearersOf(surnameOf(words));
  return { sharing, fitting: found.gender === undefined ? sharing : bearers.ofGender(sharing, found.gender) };
}

/** "Mr. Vega" beside Ana Vega is somebody whom the article never names in full; so is "Keba" where nobody bears the name. */
function isSomebodyNew(name: PlacedName, isShared: boolean, { evidence, language }: Grouping): boolean {
  if (name.isHeading) return false;
  return isShared ? name.found.isTitled : standsAlone(name, evidence, language);
}

function join({ groups, groupOf }: Grouping, group: number, index: number, name: PlacedName): void {
  joinDraft(groups, group, index, name, name.found.gender);
  groupOf[index] = group;
}

/** Whether a name of two words and more is a person's: its own words say so, or what stands beside it or beside its last word. */
function isPerson({ found, words }: PlacedName, { companies, bodies, places }: Evidence): boolean {
  if (found.kind === 'person') return true;
  if (found.kind !== 'unknown' || words.length > 4 || bodies.has(keyOf(words))) return false;
  const [full, bare] = [companies.get(keyOf(words)), companies.get(surnameOf(words))];
  if (full?.has('human') === true) return true;
  if (found.isPlain !== true && bare?.has('human') === true) return true;
  if (found.isPlain === true || full?.has('thing') === true) return false;
  if (full?.has('speaks') === true || bare?.has('speaks') === true) return true;
  if (found.hasSurname === true && found.isMixed !== true && !places.has(words.join(' '))) return true;
  return found.isMixed !== true && full?.has('acts') === true && bare !== undefined;
}

function isSaying(company: Company): boolean {
  return company === 'human' || company === 'speaks';
}

function standsAlone(name: PlacedName, { places, companies }: Evidence, language: LanguageNames): boolean {
  if (!name.found.isTitled && places.has(name.words[0] ?? '')) return false;
  if (name.found.isTitled || name.found.kind === 'person') return true;
  // "Demonstrators said" opens a sentence with a plural.
  if (name.found.isDoubtful && language.isPlural(name.words[0] ?? '')) return false;
  // "T.J." is somebody who is named in full.
  if (name.found.kind !== 'unknown' || name.found.isPlain === true) return false;
  // "Forbes said": what nothing else shows to be somebody is a body as often.
  if (name.company === 'human' || (name.company === 'speaks' && name.found.hasSurname === true)) return true;
  // "the Ana lamp", "in memory of Ana": a given name alone is somebody's where somebody of the name does something.
  if (genderOfGivenName(name.words[0] ?? '') === undefined) return false;
  const company = companies.get(keyOf(name.words));
  return ['human', 'speaks', 'acts'].some((one) => company?.has(one as Company) === true);
}
