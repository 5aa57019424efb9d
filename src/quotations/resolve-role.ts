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
  /** Those of whom the article says that they hold the office. */
  readonly holders: ReadonlySet<number>;
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
  const holders = discourse.offices.holders(words);
  if (holders.size > 0) {
    const named =
      lastNamed(discourse, before, (person) => holders.has(person)) ?? firstNamed(discourse, holders);
    return { named, holders };
  }
  const gender = words.map(genderOfNoun).find((one) => one !== undefined);
  if (!hasCapital && !STATE_OFFICES.has(head) && !RECALLED.has(head)) return { named: undefined, holders };
  const named = mostSalient(
    discourse,
    before,
    (person) =>
      person !== NOBODY && !hasOtherOffice(discourse, person, head) && isOfGender(discourse, person, gender),
  );
  return { named, holders };
}

function isOfGender({ genders }: Discourse, person: number, gender: 'female' | 'male' | undefined): boolean {
  return gender === undefined || (genders[person] ?? gender) === gender;
}

function hasOtherOffice({ offices }: Discourse, person: number, head: string): boolean {
  if (!STATE_OFFICES.has(head)) return false;
  const words = offices.wordsOf(person);
  if (words.size === 0 || words.has(head)) return false;
  for (const office of STATE_OFFICES) if (words.has(office)) return true;
  return false;
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

function firstNamed(discourse: Discourse, people: ReadonlySet<number>): Named | undefined {
  return discourse.named.find((candidate) => people.has(candidate.person));
}
