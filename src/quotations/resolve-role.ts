import type { NominalChunk } from '../languages/chunk.ts';
import type { Gender } from '../languages/gender.ts';
import type { LanguageDiscourse } from '../languages/language-discourse.ts';
import { textOf } from '../text/span.ts';
import { type Discourse, mostSalient, type Named, NOBODY } from './discourse.ts';
import type { Reading } from './reading.ts';

/** Names looked back at. */
const REACH = 300;

export interface RoleMatch {
  readonly named: Named | undefined;
  readonly candidates: readonly number[];
}

/**
 * Whom "the Foreign Secretary" means. First those of whom the article says that they hold the office (all its words stand in the role);
 * among several the one named last. Where nobody does, the person named last to whom no other office is given.
 */
export function resolveRole({ article, discourse, language }: Reading, source: NominalChunk): RoleMatch {
  const description = textOf(article.text, source);
  const words = language.discourse.roleWords(description);
  const holders = holdersOf(discourse, words, language.discourse);
  if (holders.length > 0) {
    const named =
      lastNamed(discourse, source.start, (person) => holders.includes(person)) ??
      firstNamed(discourse, holders);
    return { named, candidates: holders };
  }
  const { genderOfNoun, isSoleOffice } = language.discourse;
  const head = source.lower;
  const gender = words.map(genderOfNoun).find((one) => one !== undefined);
  if (!/\s\p{Lu}/u.test(description) && !isSoleOffice(head)) return { named: undefined, candidates: [] };
  const named = mostSalient(
    discourse,
    source.start,
    (person) =>
      person !== NOBODY &&
      !hasOtherOffice(discourse, person, head, language.discourse) &&
      isOfGender(discourse, person, gender),
  );
  return { named, candidates: [] };
}

function isOfGender({ genders }: Discourse, person: number, gender: Gender | undefined): boolean {
  return gender === undefined || (genders[person] ?? gender) === gender;
}

function holdersOf(
  discourse: Discourse,
  words: readonly string[],
  language: LanguageDiscourse,
): readonly number[] {
  const holders: number[] = [];
  for (const [person, roles] of discourse.roles) {
    for (const role of roles) {
      if (!isSameOffice(words, language.roleWords(role))) continue;
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

function hasOtherOffice(
  discourse: Discourse,
  person: number,
  head: string,
  language: LanguageDiscourse,
): boolean {
  if (!language.isSoleOffice(head)) return false;
  const offices = [...(discourse.roles.get(person) ?? [])]
    .flatMap(language.roleWords)
    .filter(language.isSoleOffice);
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
