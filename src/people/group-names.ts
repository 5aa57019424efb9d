import type { Gender } from '../languages/gender.ts';
import type { LanguageNames } from '../languages/language-names.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import { type Bearers, findBearers } from './choose-bearer.ts';
import { addDraft, findFulls, joinDraft, type NameDrafts, noDrafts } from './name-drafts.ts';
import { type Evidence, evidenceIn, isPerson, isRecalled, isSaying, standsAlone } from './name-evidence.ts';
import type { PlacedName } from './placed-name.ts';
import { surnameOf } from './same-name.ts';

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
    // "Ana" beside Ana Vega and Ana Okoye is neither for certain; a surname stands for whoever bore it first.
    const isSurname = groups.surnames.of(surnameOf(name.words)) !== undefined;
    const chosen = isSurname || fitting.length < 2 ? bearers.choose(fitting, index) : undefined;
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
  { found, words, generation }: PlacedName,
  bearers: Bearers,
): { readonly sharing: readonly number[]; readonly fitting: readonly number[] } {
  const sharing = bearers.ofGeneration(bearers.bearersOf(surnameOf(words)), generation);
  return { sharing, fitting: found.gender === undefined ? sharing : bearers.ofGender(sharing, found.gender) };
}

/** "Mr. Vega" beside Ana Vega is somebody whom the article never names in full; so is "Keba" where nobody bears the name. */
function isSomebodyNew(name: PlacedName, isShared: boolean, { evidence, language }: Grouping): boolean {
  if (name.isHeading) return false;
  return isShared ? name.found.isTitled : standsAlone(name, evidence, language);
}

function join({ groups, groupOf }: Grouping, group: number, index: number, name: PlacedName): void {
  // “It’s a pelican, Mr. Vega”: whoever is spoken to may be another of the family.
  const isSpokenOf = name.isQuoted && name.words.length === 1;
  joinDraft(groups, group, index, name, isSpokenOf ? undefined : name.found.gender);
  groupOf[index] = group;
}
