import { genderOfNoun } from '../people/noun-gender.ts';
import { type Discourse, mostSalient, type Named, NOBODY } from './discourse.ts';

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

/** Offices of which one person holds one: whoever is called by another is somebody else. Trades and parts do not belong here. */
const STATE_OFFICES: ReadonlySet<string> = new Set(
  `president premier minister secretary chancellor senator congressman congresswoman representative governor mayor ambassador envoy
  commissioner chairman chairwoman speaker spokesman spokeswoman judge justice king queen prince princess pope sheriff general
  admiral prosecutor attorney`
    .trim()
    .split(/\s+/),
);

/** Names looked back at. */
const REACH = 300;

/** Words by which news speaks again of somebody whom it has named. Whoever just happens to be there ("the announcer") is not among them. */
const RECALLED: ReadonlySet<string> = new Set(
  `nominee candidate contender businessman businesswoman billionaire mogul tycoon lawmaker legislator lady politician republican
  democrat incumbent frontrunner star author professor founder pollster strategist veteran`
    .trim()
    .split(/\s+/),
);

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
  hasCapital: boolean,
): RoleMatch {
  const holders = holdersOf(discourse, words);
  if (holders.length > 0) {
    const named =
      lastNamed(discourse, before, (person) => holders.includes(person)) ?? firstNamed(discourse, holders);
    return { named, candidates: holders };
  }
  const gender = words.map(genderOfNoun).find((one) => one !== undefined);
  if (!hasCapital && !STATE_OFFICES.has(head) && !RECALLED.has(head))
    return { named: undefined, candidates: [] };
  const named = mostSalient(
    discourse,
    before,
    (person) =>
      person !== NOBODY && !hasOtherOffice(discourse, person, head) && isOfGender(discourse, person, gender),
  );
  return { named, candidates: [] };
}

function isOfGender({ genders }: Discourse, person: number, gender: 'female' | 'male' | undefined): boolean {
  return gender === undefined || (genders[person] ?? gender) === gender;
}

function holdersOf(discourse: Discourse, words: readonly string[]): readonly number[] {
  const holders: number[] = [];
  for (const [person, roles] of discourse.roles) {
    for (const role of roles) {
      if (!isSameOffice(words, roleWords(role))) continue;
      holders.push(person);
      break;
    }
  }
  return holders;
}

function isSameOffice(asked: readonly string[], known: readonly string[]): boolean {
  return (
    asked.length > 0 && asked.every((word) => known.includes(word)) && known.includes(asked.at(-1) ?? '')
  );
}

function hasOtherOffice(discourse: Discourse, person: number, head: string): boolean {
  if (!STATE_OFFICES.has(head)) return false;
  const offices = [...(discourse.roles.get(person) ?? [])]
    .flatMap(roleWords)
    .filter((word) => STATE_OFFICES.has(word));
  return offices.length > 0 && !offices.includes(head);
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

function firstNamed(discourse: Discourse, people: readonly number[]): Named | undefined {
  return discourse.named.find((candidate) => people.includes(candidate.person));
}
