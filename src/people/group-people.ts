import type { Gender } from '../languages/gender.ts';
import { fold } from '../text/fold.ts';
import { eachInSteps, mapInSteps, type Steps } from '../text/steps.ts';
import type { LocalPerson } from './local-person.ts';
import { generationOf, wordsOfName } from './name-words.ts';
import { type NamesApart, namesApart } from './names-apart.ts';
import { NO_CORRECTIONS, type PeopleCorrections } from './people-corrections.ts';
import type { Person, PersonId } from './person.ts';
import { personOf, statedOfPeople } from './person-of.ts';
import { areGenerations, isTail, isVariant, surnameOf } from './same-name.ts';
import { sortedByName } from './sorted-by-name.ts';
import { createSurnames } from './surnames.ts';

export interface GroupedPeople {
  /** By name. */
  readonly people: readonly Person[];
  /** For each local person, in the order given, the id of the person it became. */
  readonly ids: readonly PersonId[];
}

/** People put together so far: the words and the folded form of the fullest name, and who belongs to it. */
interface Draft {
  readonly words: readonly string[];
  readonly form: string;
  readonly generation: string | undefined;
  readonly members: number[];
}

/** Those with whom somebody of a gender can be one; nothing is known to be against it where it is known of neither. */
const SAME_GENDER: ReadonlyMap<Gender | undefined, readonly (Gender | undefined)[]> = new Map([
  ['female', ['female', undefined]],
  ['male', ['male', undefined]],
  [undefined, ['female', 'male', undefined]],
]);

/**
 * Puts the people of many articles together. Full names meet when they are the same but for accents, initials and a letter of the given
 * name; a bare surname joins the only full name that has it; a surname of two people joins neither. Nobody is joined through a
 * third: every name is compared with its group's fullest. A moderator's `same` joins and `not-same` parts, before anything else. In small steps.
 */
export function* groupPeople(
  locals: readonly LocalPerson[],
  corrections: PeopleCorrections = NO_CORRECTIONS,
): Steps<GroupedPeople> {
  const rules = rulesOf(corrections);
  const drafts: Draft[] = [];
  const draftOf: number[] = locals.map(() => -1);
  const surnames = new Map([...SAME_GENDER.keys()].map((gender) => [gender, createSurnames()]));
  const byForm = new Map<string, number>();
  const names = readNames(locals);
  yield;
  yield* eachInSteps(byFullness(locals, names), (index) => {
    const local = locals[index];
    const name = local === undefined ? undefined : names.get(local.name);
    if (local === undefined || name === undefined) return;
    const { form, words, generation } = name;
    const joined = byForm.get(rules.sameAs.get(form) ?? form) ?? onlyFitting(local, name);
    const draft = joined ?? drafts.length;
    if (joined === undefined) {
      drafts.push({ words, form, generation, members: [] });
      surnames.get(local.gender)?.add(draft, words);
    }
    const key = rules.sameAs.get(form) ?? form;
    if (!byForm.has(key)) byForm.set(key, draft);
    drafts[draft]?.members.push(index);
    draftOf[index] = draft;
  });
  const used = new Map<string, number>();
  const stated = statedOfPeople(corrections);
  const people = yield* mapInSteps(drafts, ({ members }) =>
    personOf(
      members.map((index) => locals[index]).filter((local) => local !== undefined),
      used,
      stated,
    ),
  );
  const sorted = yield* sortedByName(people);
  return { people: sorted, ids: draftOf.map((draft) => people[draft]?.id ?? 'person/unknown') };

  /** The only one whom a name can mean; undefined where there is none or another. */
  function onlyFitting(local: LocalPerson, { form, words, generation }: ReadName): number | undefined {
    const apart = rules.apart.get(form);
    let only: number | undefined;
    for (const number of sharing(local.gender, words)) {
      const draft = drafts[number];
      if (draft === undefined || number === only || apart?.has(draft.form) === true) continue;
      if (areGenerations(draft.generation, generation)) continue;
      if (words.length > 1 && !isVariant(draft.words, words) && !isTail(draft.words, words)) continue;
      if (only !== undefined) return undefined;
      only = number;
    }
    return only;
  }

  /** Those of the surname who can be meant by gender, and of a name of several words by the others of its words. */
  function* sharing(gender: Gender | undefined, words: readonly string[]): Generator<number> {
    for (const other of SAME_GENDER.get(gender) ?? []) {
      const known = surnames.get(other);
      if (words.length === 1) yield* known?.of(surnameOf(words)) ?? [];
      else for (const numbers of known?.alike(words) ?? []) yield* numbers;
    }
  }
}

/** A name, taken apart. */
type ReadName = Pick<Draft, 'words' | 'form' | 'generation'>;

/** Each name once: many articles name the same few people. */
function readNames(locals: readonly LocalPerson[]): ReadonlyMap<string, ReadName> {
  const names = new Map<string, ReadName>();
  for (const { name } of locals) {
    if (names.has(name)) continue;
    names.set(name, { words: wordsOfName(name), form: fold(name), generation: generationOf(name) });
  }
  return names;
}

/** The fullest names first, so that a group begins with its fullest; else as given. */
function byFullness(locals: readonly LocalPerson[], names: ReadonlyMap<string, ReadName>): readonly number[] {
  const fullness = locals.map(({ name }) => names.get(name)?.words.length ?? 0);
  return locals
    .map((_, index) => index)
    .sort((one, other) => (fullness[other] ?? 0) - (fullness[one] ?? 0) || one - other);
}

interface Rules {
  /** Folded name to the folded name that stands for its group. */
  readonly sameAs: ReadonlyMap<string, string>;
  readonly apart: NamesApart;
}

function rulesOf({ same, notSame, aliases }: PeopleCorrections): Rules {
  const sameAs = new Map<string, string>();
  for (const names of [...same, ...aliases.map(({ name, aliases: others }) => [name, ...others])]) {
    const forms = names.map(fold);
    const first = forms.map((form) => sameAs.get(form)).find((form) => form !== undefined) ?? forms[0] ?? '';
    for (const form of forms) sameAs.set(form, first);
  }
  return { sameAs, apart: namesApart(notSame) };
}
