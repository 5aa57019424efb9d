import type { GroupedNames } from '../people/group-names.ts';
import type { Discourse, Named } from './discourse.ts';

/** Names and resolved words looked back at: two or three paragraphs of news. */
const NEAR = 12;
/** Further back nobody is in mind; it also keeps the search linear. */
const FAR = 300;

/**
 * Whom a surname means that several people of the article share: the only one of them in mind lately, else the only one who has been the
 * subject of a sentence so far. Undefined where both could be meant; of a given name also where both are in mind: a surname stands for whom the article
 * is about, "Ana" for either.
 */
export function resolveSharedName(
  { named }: Discourse,
  candidates: readonly number[],
  before: number,
  isSurname: boolean,
): Named | undefined {
  const meant = asSet(candidates);
  const earlier = named.slice(-FAR).filter((one) => one.at < before && meant.has(one.person));
  const near = named.slice(-NEAR).filter((one) => one.at < before && meant.has(one.person));
  if (!isSurname && near.length > 0) return onlyOne(near);
  return onlyOne(near) ?? onlyOne(earlier.filter(({ isSubject }) => isSubject));
}

/** All names that are written alike have one list of candidates, which may be long: it is made a set once. */
const sets = new WeakMap<readonly number[], ReadonlySet<number>>();

function asSet(candidates: readonly number[]): ReadonlySet<number> {
  const set = sets.get(candidates) ?? new Set(candidates);
  sets.set(candidates, set);
  return set;
}

const surnames = new WeakMap<readonly number[], ReadonlySet<string | undefined>>();

/** The last words of the names of those whom a name could mean. */
export function surnamesOf(
  { groups }: GroupedNames,
  candidates: readonly number[],
): ReadonlySet<string | undefined> {
  const known = surnames.get(candidates) ?? new Set(candidates.map((one) => groups[one]?.words.at(-1)));
  surnames.set(candidates, known);
  return known;
}

function onlyOne(named: readonly Named[]): Named | undefined {
  const last = named.at(-1);
  return last !== undefined && named.every(({ person }) => person === last.person) ? last : undefined;
}
