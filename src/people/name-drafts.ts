import type { Gender } from '../languages/gender.ts';
import { genderOfGivenName } from '../languages/shared/given-names.ts';
import { areGenerations, isTail, isVariant } from './same-name.ts';
import { createSurnames, type Surnames } from './surnames.ts';

/** Names of an article that were put together so far; `members` are indices into its names. */
export interface Draft {
  words: readonly string[];
  readonly members: number[];
  gender: Gender | undefined;
  /** "jr" where it is known that this is Amos Vega Jr. */
  generation: string | undefined;
  /** The first that joined of two words or more, and of one. */
  firstFull: number | undefined;
  firstBare: number | undefined;
}

/** The drafts of an article by the names that find them: held while its names are grouped. */
export interface NameDrafts {
  readonly drafts: Draft[];
  readonly byFull: Map<string, number[]>;
  readonly surnames: Surnames;
}

/** A name's words, and what of "Jr." and "Sr." it ends in. */
export interface FullName {
  readonly words: readonly string[];
  readonly generation?: string;
}

export function noDrafts(): NameDrafts {
  return { drafts: [], byFull: new Map(), surnames: createSurnames() };
}

/** Begins a draft with these words, and gives its number. */
export function addDraft({ drafts, byFull, surnames }: NameDrafts, words: readonly string[]): number {
  const draft = drafts.length;
  drafts.push({
    words,
    members: [],
    gender: undefined,
    generation: undefined,
    firstFull: undefined,
    firstBare: undefined,
  });
  const key = words.join(' ');
  byFull.set(key, [...(byFull.get(key) ?? []), draft]);
  surnames.add(draft, words);
  return draft;
}

/** Puts a name into a draft: a longer one that begins alike, or ends with the surname of several words, is its fullest from then on. */
export function joinDraft(
  { drafts, surnames }: NameDrafts,
  number: number,
  index: number,
  { words, generation }: FullName,
  gender: Gender | undefined,
): void {
  const draft = drafts[number];
  if (draft === undefined) return;
  draft.members.push(index);
  if (words.length > 1) draft.firstFull ??= index;
  else draft.firstBare ??= index;
  draft.gender ??= gender;
  draft.generation ??= generation;
  const isLonger = words.length > draft.words.length;
  const isSame =
    words[0] === draft.words[0] || isTail(words, draft.words) || hasGivenInFront(words, draft.words);
  if (!isLonger || !isSame) return;
  draft.words = words;
  surnames.lengthen(number, words);
}

/** "Ana Vega Okoye" beside "Vega Okoye", two surnames. */
function hasGivenInFront(words: readonly string[], known: readonly string[]): boolean {
  if (words.length !== known.length + 1 || genderOfGivenName(known[0] ?? '') !== undefined) return false;
  return genderOfGivenName(words[0] ?? '') !== undefined;
}

/**
 * The drafts that a full name can mean: those of the same words, else of the words without the first ("Poor Ana Vega"), else with the same surname
 * behind the same given name, an initial or a middle name more or less ("A. Vega", "Ana Maria Vega"). More than one where it stands open.
 */
export function findFulls(
  { drafts, byFull, surnames }: NameDrafts,
  { words, generation }: FullName,
): readonly number[] {
  const fits = (draft: number) => !areGenerations(drafts[draft]?.generation, generation);
  const same = (byFull.get(words.join(' ')) ?? []).filter(fits);
  if (same.length > 0) return ofGeneration(drafts, same, generation);
  const shorter = words.length > 2 ? (byFull.get(words.slice(1).join(' ')) ?? []).filter(fits) : [];
  if (shorter.length > 0) return ofGeneration(drafts, shorter, generation);
  const isAlike = (draft: number) => {
    const known = drafts[draft]?.words ?? [];
    return fits(draft) && (isVariant(known, words) || isTail(known, words) || isTail(words, known));
  };
  const alike = new Set<number>();
  for (const numbers of surnames.alike(words)) {
    for (const number of numbers) {
      if (isAlike(number)) alike.add(number);
      if (alike.size > 1) return [...alike];
    }
  }
  return [...alike];
}

/** "Amos Vega Jr." is the one of whom that is known, where it is known of one. */
function ofGeneration(
  drafts: readonly Draft[],
  fitting: readonly number[],
  generation: string | undefined,
): readonly number[] {
  if (generation === undefined) return fitting;
  const known = fitting.filter((draft) => drafts[draft]?.generation === generation);
  return known.length > 0 ? known : fitting;
}
