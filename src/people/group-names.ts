import type { FoundName } from './found-name.ts';
import { genderOfGivenName } from './given-names.ts';
import { isTail, isVariant, surnameOf } from './same-name.ts';
import { createSurnames, type Surnames } from './surnames.ts';

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
  readonly gender?: 'female' | 'male';
}

export interface GroupedNames {
  readonly groups: readonly NameGroup[];
  /** For each placed name its group; undefined where it names no person. */
  readonly groupOf: readonly (number | undefined)[];
  /** For each placed name that could mean several people, who: a surname that two of them share. */
  readonly candidatesOf: ReadonlyMap<number, readonly number[]>;
}

interface Draft {
  words: readonly string[];
  members: number[];
  gender: 'female' | 'male' | undefined;
  /** The first that joined of two words or more, and of one. */
  firstFull: number | undefined;
  firstBare: number | undefined;
}

/** Of so many people by one name, none is meant by it alone: an article of a family names fewer, a register of people more. */
const MOST_SHARING = 100;

/**
 * Puts an article's names together: full names first, then the surnames and given names that mean them. A surname of two people
 * means the one whose surname alone was used before the other came; else it stays open between them.
 */
export function groupNames(names: readonly PlacedName[]): GroupedNames {
  const drafts: Draft[] = [];
  const groupOf: (number | undefined)[] = names.map(() => undefined);
  const surnames = createSurnames();
  const byFull = new Map<string, number>();
  const singles = new Set<string>();
  const trusted = new Set<string>();
  const places = new Set<string>();
  for (const name of names) if (name.isLocative && name.words.length === 1) places.add(name.words[0] ?? '');
  for (const name of names) if (!name.found.isDoubtful) for (const word of name.words) trusted.add(word);
  for (const name of names)
    if (name.words.length === 1 && name.looksHuman) singles.add(surnameOf(name.words));

  // Two words first: "Crooked Ana Vega" is Ana Vega with a word in front.
  for (const isLong of [false, true]) {
    names.forEach((name, index) => {
      if (name.words.length < 2 || name.words.length > 2 !== isLong) return;
      if (name.isHeading || !isPerson(name, singles)) return;
      const group =
        findFull(name.words, byFull, surnames, drafts) ?? addDraft(name.words, drafts, byFull, surnames);
      join(group, index, name);
    });
  }
  names.forEach((name, index) => {
    if (name.words.length < 2 || groupOf[index] !== undefined) return;
    const surname = surnameOf(name.words);
    const known = findFull(name.words, byFull, surnames, drafts);
    if (known !== undefined) join(known, index, name);
    // Somebody with the surname of a person: "Rakeyia Vega" beside "Keith Vega".
    else if (
      !name.isHeading &&
      !name.isQuoted &&
      name.found.kind === 'unknown' &&
      name.words.length === 2 &&
      surnames.of(surname) !== undefined
    ) {
      join(addDraft(name.words, drafts, byFull, surnames), index, name);
    }
  });
  const byFirst = groupsByWord(drafts, (words) => (words.length > 1 ? words.slice(0, 1) : []));
  const byInner = groupsByWord(drafts, (words) => words.slice(1, -1));
  const candidatesOf = new Map<number, readonly number[]>();
  names.forEach((name, index) => {
    if (name.words.length !== 1 || groupOf[index] !== undefined) return;
    const word = surnameOf(name.words);
    const isSurname = surnames.of(word) !== undefined;
    if (name.found.kind === 'body' || (name.found.kind === 'place' && !isSurname)) return;
    if (name.found.isNoun && !isSurname) return;
    if (name.found.isDoubtful && !name.looksHuman && !isSurname && !trusted.has(word)) return;
    const sharing = bearers(word);
    const { gender } = name.found;
    const fitting =
      gender === undefined || sharing.length > MOST_SHARING ? sharing : ofGender(sharing, gender);
    const chosen = choose(fitting, index);
    if (chosen !== undefined) join(chosen, index, name);
    else if (fitting.length > 1) candidatesOf.set(index, fitting);
    // "Mr. Vega" beside Ana Vega is somebody whom the article never names in full.
    else if (sharing.length > 0 && name.found.isTitled && !name.isHeading) {
      join(addDraft(name.words, drafts, byFull, surnames), index, name);
    } else if (sharing.length === 0 && !name.isHeading && standsAlone(name, places)) {
      join(addDraft(name.words, drafts, byFull, surnames), index, name);
    }
  });
  for (const draft of drafts) draft.members.sort((one, other) => one - other);
  return {
    groups: drafts.map(({ words, members, gender }) => ({
      words,
      members,
      ...(gender === undefined ? {} : { gender }),
    })),
    groupOf,
    candidatesOf,
  };

  function join(group: number, index: number, name: PlacedName): void {
    const draft = drafts[group];
    if (draft === undefined) return;
    draft.members.push(index);
    if (name.words.length > 1) draft.firstFull ??= index;
    else draft.firstBare ??= index;
    draft.gender ??= name.found.gender;
    if (
      name.words.length > draft.words.length &&
      (name.words[0] === draft.words[0] || isTail(name.words, draft.words))
    ) {
      draft.words = name.words;
      surnames.lengthen(group, name.words);
    }
    groupOf[index] = group;
  }

  /** Those whose gender this is known to be, or may be where it is known of none. */
  function ofGender(groups: readonly number[], gender: 'female' | 'male'): readonly number[] {
    const sure = groups.filter((group) => drafts[group]?.gender === gender);
    return sure.length > 0 ? sure : groups.filter((group) => drafts[group]?.gender === undefined);
  }

  /** Surname first; the first word of a name alone ("Boris", "Xu" of "Xu Liangyu") only where nobody has it as surname. */
  function bearers(word: string): readonly number[] {
    const bySurname = surnames.of(word);
    if (bySurname !== undefined) return bySurname;
    // "Ms Vega" is Ana Vega Okoye, by the first of her two surnames.
    const firsts = byInner.get(word);
    if (firsts !== undefined) return firsts;
    return byFirst.get(word) ?? [];
  }

  function choose(groups: readonly number[], index: number): number | undefined {
    if (groups.length <= 1) return groups[0];
    if (groups.length > MOST_SHARING) return undefined;
    // "Trump" stands for Donald once it was used alone before Ivanka came.
    const established = groups.filter((group) => firstBare(group) < index || firstFull(group) < index);
    if (established.length === 1) return established[0];
    const byFirst = [...established].sort((one, other) => firstFull(one) - firstFull(other));
    const [first, second] = byFirst;
    if (first === undefined || second === undefined) return undefined;
    return firstBare(first) < firstFull(second) ? first : undefined;
  }

  function firstFull(group: number): number {
    return drafts[group]?.firstFull ?? Number.POSITIVE_INFINITY;
  }

  function firstBare(group: number): number {
    return drafts[group]?.firstBare ?? Number.POSITIVE_INFINITY;
  }
}

function isPerson(name: PlacedName, singles: ReadonlySet<string>): boolean {
  const { kind } = name.found;
  if (kind === 'person') return true;
  if (kind !== 'unknown' || name.words.length > 4) return false;
  return name.looksHuman || singles.has(surnameOf(name.words));
}

function standsAlone(name: PlacedName, places: ReadonlySet<string>): boolean {
  if (!name.found.isTitled && places.has(name.words[0] ?? '')) return false;
  if (name.found.isTitled || name.found.kind === 'person') return true;
  // "Demonstrators said" opens a sentence with a plural.
  if (name.found.isDoubtful && /[^s]s$/.test(name.words[0] ?? '')) return false;
  return (
    name.found.kind === 'unknown' && (name.looksHuman || genderOfGivenName(name.words[0] ?? '') !== undefined)
  );
}

/** The group of a full name: the same words, or the same surname behind the same given name, an initial or a middle name more or less. */
function findFull(
  words: readonly string[],
  byFull: ReadonlyMap<string, number>,
  surnames: Surnames,
  drafts: readonly Draft[],
): number | undefined {
  const same =
    byFull.get(words.join(' ')) ?? (words.length > 2 ? byFull.get(words.slice(1).join(' ')) : undefined);
  if (same !== undefined) return same;
  const isAlike = (group: number) => {
    const known = drafts[group]?.words ?? [];
    return isVariant(known, words) || isTail(known, words) || isTail(words, known);
  };
  const first = surnames
    .alike(words)
    .reduce((least, groups) => Math.min(least, groups.find(isAlike) ?? least), drafts.length);
  return first < drafts.length ? first : undefined;
}

function addDraft(
  words: readonly string[],
  drafts: Draft[],
  byFull: Map<string, number>,
  surnames: Surnames,
): number {
  const group = drafts.length;
  drafts.push({ words, members: [], gender: undefined, firstFull: undefined, firstBare: undefined });
  byFull.set(words.join(' '), group);
  surnames.add(group, words);
  return group;
}

/** The groups by some of their names' words. */
function groupsByWord(
  drafts: readonly Draft[],
  wordsOf: (words: readonly string[]) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  drafts.forEach(({ words }, group) => {
    for (const word of new Set(wordsOf(words))) {
      const sharing = groups.get(word);
      if (sharing === undefined) groups.set(word, [group]);
      else sharing.push(group);
    }
  });
  return groups;
}
