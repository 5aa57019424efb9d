import type { FoundName } from '../languages/found-name.ts';
import type { Gender } from '../languages/gender.ts';
import type { LanguageNames } from '../languages/language-names.ts';
import { genderOfGivenName } from '../languages/shared/given-names.ts';
import { type Bearers, findBearers } from './choose-bearer.ts';
import { addDraft, findFull, joinDraft, type NameDrafts, noDrafts } from './name-drafts.ts';
import { surnameOf } from './same-name.ts';

/** A name where it stands, in the order of the article. */
export interface PlacedName {
  readonly found: FoundName;
  /** Index of the passage among the article's. */
  readonly passage: number;
  readonly words: readonly string[];
  /** Stands in a quotation: it names a person, but is nobody's antecedent. */
  readonly isQuoted: boolean;
  /** Stands in a headline or heading, where capitals tell nothing: it joins people whom the article names, and adds nobody. */
  readonly isHeading: boolean;
  /** A preposition of place stands before it: "in Chelsea". */
  readonly isLocative: boolean;
  /** Something beside it says that this is a human being: a role, an age, a verb of speech. */
  readonly looksHuman: boolean;
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

/** What an article's names tell of its single words. */
interface Evidence {
  /** Surnames of single names beside which something says that a human being is named. */
  readonly human: ReadonlySet<string>;
  /** Words that stand as a name where their capital cannot come from a sentence's start. */
  readonly trusted: ReadonlySet<string>;
  /** Single words behind a preposition of place. */
  readonly places: ReadonlySet<string>;
}

/** The names of an article while they are put together. */
interface Grouping {
  readonly names: readonly PlacedName[];
  readonly language: LanguageNames;
  readonly evidence: Evidence;
  readonly groups: NameDrafts;
  readonly groupOf: (number | undefined)[];
}

/**
 * Puts an article's names together: full names first, then the surnames and given names that mean them. A surname of two people
 * means the one whose surname alone was used before the other came; else it stays open between them.
 */
export function groupNames(names: readonly PlacedName[], language: LanguageNames): GroupedNames {
  const grouping: Grouping = {
    names,
    language,
    evidence: evidenceIn(names),
    groups: noDrafts(),
    groupOf: names.map(() => undefined),
  };
  groupFullNames(grouping);
  groupOtherFullNames(grouping);
  const candidatesOf = groupSingleNames(grouping);
  const { drafts } = grouping.groups;
  return {
    groups: drafts.map(({ words, members, gender }) => ({
      words,
      members: [...members].sort((one, other) => one - other),
      ...(gender === undefined ? {} : { gender }),
    })),
    groupOf: grouping.groupOf,
    candidatesOf,
  };
}

function evidenceIn(names: readonly PlacedName[]): Evidence {
  const [human, trusted, places] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { found, words, isLocative, looksHuman } of names) {
    if (!found.isDoubtful) for (const word of words) trusted.add(word);
    if (words.length !== 1) continue;
    if (isLocative) places.add(words[0] ?? '');
    if (looksHuman) human.add(surnameOf(words));
  }
  return { human, trusted, places };
}

/** Names of people in two words and more. Two words first: "Poor Ana Vega" is Ana Vega with a word in front. */
function groupFullNames(grouping: Grouping): void {
  const { names, evidence, groups } = grouping;
  for (const isLong of [false, true]) {
    names.forEach((name, index) => {
      if (name.words.length < 2 || name.words.length > 2 !== isLong) return;
      if (name.isHeading || !isPerson(name, evidence)) return;
      join(grouping, findFull(groups, name.words) ?? addDraft(groups, name.words), index, name);
    });
  }
}

/** Other names of two words and more: those that mean somebody named in full, and "Keba Vega" beside Ana Vega. */
function groupOtherFullNames(grouping: Grouping): void {
  const { names, groups, groupOf } = grouping;
  names.forEach((name, index) => {
    if (name.words.length < 2 || groupOf[index] !== undefined) return;
    const known = findFull(groups, name.words);
    if (known !== undefined) join(grouping, known, index, name);
    else if (isNamesake(name, groups)) join(grouping, addDraft(groups, name.words), index, name);
  });
}

function isNamesake({ words, found, isHeading, isQuoted }: PlacedName, { surnames }: NameDrafts): boolean {
  if (isHeading || isQuoted || found.kind !== 'unknown' || words.length !== 2) return false;
  return surnames.of(surnameOf(words)) !== undefined;
}

/** Single names: whom they mean, or between whom they stand open. */
function groupSingleNames(grouping: Grouping): ReadonlyMap<number, readonly number[]> {
  const { names, groups, groupOf } = grouping;
  const bearers = findBearers(groups);
  const candidatesOf = new Map<number, readonly number[]>();
  names.forEach((name, index) => {
    if (name.words.length !== 1 || groupOf[index] !== undefined || isNobody(name, grouping)) return;
    const { sharing, fitting } = bearersOf(name, bearers);
    const chosen = bearers.choose(fitting, index);
    if (chosen !== undefined) join(grouping, chosen, index, name);
    else if (fitting.length > 1) candidatesOf.set(index, fitting);
    else if (isSomebodyNew(name, sharing.length > 0, grouping))
      join(grouping, addDraft(groups, name.words), index, name);
  });
  return candidatesOf;
}

/** "the Kremlin", "Paris", a noun with a capital: no surname of anybody whom the article names. */
function isNobody({ found, words, looksHuman }: PlacedName, { groups, evidence }: Grouping): boolean {
  const word = surnameOf(words);
  if (found.kind === 'body') return true;
  if (groups.surnames.of(word) !== undefined) return false;
  if (found.kind === 'place' || found.isNoun) return true;
  return found.isDoubtful && !looksHuman && !evidence.trusted.has(word);
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
  joinDraft(groups, group, index, name.words, name.found.gender);
  groupOf[index] = group;
}

function isPerson(name: PlacedName, { human }: Evidence): boolean {
  const { kind } = name.found;
  if (kind === 'person') return true;
  if (kind !== 'unknown' || name.words.length > 4) return false;
  return name.looksHuman || human.has(surnameOf(name.words));
}

function standsAlone(name: PlacedName, { places }: Evidence, language: LanguageNames): boolean {
  if (!name.found.isTitled && places.has(name.words[0] ?? '')) return false;
  if (name.found.isTitled || name.found.kind === 'person') return true;
  // "Demonstrators said" opens a sentence with a plural.
  if (name.found.isDoubtful && language.isPlural(name.words[0] ?? '')) return false;
  return (
    name.found.kind === 'unknown' && (name.looksHuman || genderOfGivenName(name.words[0] ?? '') !== undefined)
  );
}
