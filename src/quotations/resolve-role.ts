import { type Discourse, mostSalient, type Named } from './discourse.ts';

const SMALL = new Set([
  'the',
  'a',
  'an',
  'former',
  'then',
  'of',
  'for',
  'and',
  'to',
  'his',
  'her',
  'their',
  'new',
  'current',
  'outgoing',
  'longtime',
]);

/** The words that tell one office from another, in order. */
export function roleWords(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
}

export interface RoleMatch {
  readonly named: Named | undefined;
  readonly candidates: readonly number[];
}

/**
 * Whom "the Foreign Secretary" means. First those of whom the article says that they hold the office (all its words stand in the role);
 * among several the one named last. Where nobody does, the person named last to whom no other office is given.
 */
export function resolveRole(
  discourse: Discourse,
  words: readonly string[],
  head: string,
  before: number,
): RoleMatch {
  const holders = holdersOf(discourse, words);
  if (holders.length > 0) {
    const named =
      lastNamed(discourse, before, (person) => holders.includes(person)) ?? firstNamed(discourse, holders);
    return { named, candidates: holders };
  }
  const named = mostSalient(discourse, before, (person) => !hasOtherOffice(discourse, person, head));
  return { named, candidates: [] };
}

function holdersOf(discourse: Discourse, words: readonly string[]): readonly number[] {
  const holders: number[] = [];
  for (const [person, roles] of discourse.roles) {
    if (roles.some((role) => isSameOffice(words, roleWords(role)))) holders.push(person);
  }
  return holders;
}

function isSameOffice(asked: readonly string[], known: readonly string[]): boolean {
  return (
    asked.length > 0 && asked.every((word) => known.includes(word)) && known.includes(asked.at(-1) ?? '')
  );
}

function hasOtherOffice(discourse: Discourse, person: number, head: string): boolean {
  const roles = discourse.roles.get(person) ?? [];
  return roles.length > 0 && !roles.some((role) => roleWords(role).includes(head));
}

function lastNamed(
  discourse: Discourse,
  before: number,
  fits: (person: number) => boolean,
): Named | undefined {
  for (let at = discourse.named.length - 1; at >= 0; at--) {
    const candidate = discourse.named[at];
    if (candidate !== undefined && candidate.at < before && fits(candidate.person)) return candidate;
  }
  return undefined;
}

function firstNamed(discourse: Discourse, people: readonly number[]): Named | undefined {
  return discourse.named.find((candidate) => people.includes(candidate.person));
}
