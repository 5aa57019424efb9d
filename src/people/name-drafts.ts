import type { Gender } from '../languages/gender.ts';
import { isTail, isVariant, surnameOf } from './same-name.ts';

/** Names of an article that were put together so far; `members` are indices into its names. */
export interface Draft {
  words: readonly string[];
  readonly members: number[];
  gender: Gender | undefined;
}

/** The drafts of an article by the names that find them: held while its names are grouped. */
export interface NameDrafts {
  readonly drafts: Draft[];
  readonly byFull: Map<string, number>;
  readonly bySurname: Map<string, number[]>;
}

export function noDrafts(): NameDrafts {
  return { drafts: [], byFull: new Map(), bySurname: new Map() };
}

/** Begins a draft with these words, and gives its number. */
export function addDraft({ drafts, byFull, bySurname }: NameDrafts, words: readonly string[]): number {
  const draft = drafts.length;
  drafts.push({ words, members: [], gender: undefined });
  byFull.set(words.join(' '), draft);
  const surname = surnameOf(words);
  const sharing = bySurname.get(surname);
  if (sharing === undefined) bySurname.set(surname, [draft]);
  else sharing.push(draft);
  return draft;
}

/** Puts a name into a draft: a longer one that begins alike, or ends with the surname of several words, is its fullest from then on. */
export function joinDraft(
  draft: Draft,
  index: number,
  words: readonly string[],
  gender: Gender | undefined,
): void {
  draft.members.push(index);
  draft.gender ??= gender;
  const isLonger = words.length > draft.words.length;
  if (isLonger && (words[0] === draft.words[0] || isTail(words, draft.words))) draft.words = words;
}

/**
 * The draft of a full name: the same words, with or without one in front ("Poor Ana Vega"); or the same surname behind the same given name,
 * an initial or a middle name more or less ("A. Vega", "Ana Maria Vega").
 */
export function findFull(
  { drafts, byFull, bySurname }: NameDrafts,
  words: readonly string[],
): number | undefined {
  const same =
    byFull.get(words.join(' ')) ?? (words.length > 2 ? byFull.get(words.slice(1).join(' ')) : undefined);
  if (same !== undefined) return same;
  return bySurname.get(surnameOf(words))?.find((draft) => {
    const known = drafts[draft]?.words ?? [];
    return isVariant(known, words) || isTail(known, words) || isTail(words, known);
  });
}
