import type { Gender } from '../languages/gender.ts';
import { isTail, isVariant } from './same-name.ts';
import { createSurnames, type Surnames } from './surnames.ts';

/** Names of an article that were put together so far; `members` are indices into its names. */
export interface Draft {
  words: readonly string[];
  readonly members: number[];
  gender: Gender | undefined;
  /** The first that joined of two words or more, and of one. */
  firstFull: number | undefined;
  firstBare: number | undefined;
}

/** The drafts of an article by the names that find them: held while its names are grouped. */
export interface NameDrafts {
  readonly drafts: Draft[];
  readonly byFull: Map<string, number>;
  readonly surnames: Surnames;
}

export function noDrafts(): NameDrafts {
  return { drafts: [], byFull: new Map(), surnames: createSurnames() };
}

/** Begins a draft with these words, and gives its number. */
export function addDraft({ drafts, byFull, surnames }: NameDrafts, words: readonly string[]): number {
  const draft = drafts.length;
  drafts.push({ words, members: [], gender: undefined, firstFull: undefined, firstBare: undefined });
  byFull.set(words.join(' '), draft);
  surnames.add(draft, words);
  return draft;
}

/** Puts a name into a draft: a longer one that begins alike, or ends with the surname of several words, is its fullest from then on. */
export function joinDraft(
  { drafts, surnames }: NameDrafts,
  number: number,
  index: number,
  words: readonly string[],
  gender: Gender | undefined,
): void {
  const draft = drafts[number];
  if (draft === undefined) return;
  draft.members.push(index);
  if (words.length > 1) draft.firstFull ??= index;
  else draft.firstBare ??= index;
  draft.gender ??= gender;
  const isLonger = words.length > draft.words.length;
  if (!isLonger || (words[0] !== draft.words[0] && !isTail(words, draft.words))) return;
  draft.words = words;
  surnames.lengthen(number, words);
}

/**
 * The draft of a full name: the same words, with or without one in front ("Poor Ana Vega"); or the same surname behind the same given name,
 * an initial or a middle name more or less ("A. Vega", "Ana Maria Vega").
 */
export function findFull(
  { drafts, byFull, surnames }: NameDrafts,
  words: readonly string[],
): number | undefined {
  const same =
    byFull.get(words.join(' ')) ?? (words.length > 2 ? byFull.get(words.slice(1).join(' ')) : undefined);
  if (same !== undefined) return same;
  const isAlike = (draft: number) => {
    const known = drafts[draft]?.words ?? [];
    return isVariant(known, words) || isTail(known, words) || isTail(words, known);
  };
  const first = surnames
    .alike(words)
    .reduce((least, numbers) => Math.min(least, numbers.find(isAlike) ?? least), drafts.length);
  return first < drafts.length ? first : undefined;
}
