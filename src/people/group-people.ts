import type { Gender } from '../languages/gender.ts';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import type { LocalPerson } from './local-person.ts';
import { wordsOfName } from './name-words.ts';
import { NO_CORRECTIONS, type PeopleCorrections } from './people-corrections.ts';
import type { Person, PersonId } from './person.ts';
import { personOf } from './person-of.ts';
import { isTail, isVariant, surnameOf } from './same-name.ts';

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
  readonly gender: Gender | undefined;
  readonly members: number[];
}

/**
 * Puts the people of many articles together. Full names meet when they are the same but for accents, initials and a letter of the given
 * name; a bare surname joins the only full name that has it; a surname of two people joins neither. Nobody is joined through a
 * third: every name is compared with its group's fullest. A moderator's `same` joins and `not-same` parts, before anything else.
 */
export function groupPeople(
  locals: readonly LocalPerson[],
  corrections: PeopleCorrections = NO_CORRECTIONS,
): GroupedPeople {
  const rules = rulesOf(corrections);
  const drafts: Draft[] = [];
  const draftOf: number[] = locals.map(() => -1);
  const bySurname = new Map<string, number[]>();
  const byForm = new Map<string, number>();
  for (const index of byFullness(locals)) {
    const local = locals[index];
    if (local === undefined) continue;
    const form = fold(local.name);
    const words = wordsOfName(local.name);
    const joined = byForm.get(rules.sameAs.get(form) ?? form) ?? onlyFitting(local, form, words);
    const draft = joined ?? drafts.length;
    if (joined === undefined) {
      drafts.push({ words, form, gender: local.gender, members: [] });
      const surname = surnameOf(words);
      const sharing = bySurname.get(surname);
      if (sharing === undefined) bySurname.set(surname, [draft]);
      else sharing.push(draft);
    }
    const key = rules.sameAs.get(form) ?? form;
    if (!byForm.has(key)) byForm.set(key, draft);
    drafts[draft]?.members.push(index);
    draftOf[index] = draft;
  }
  const used = new Map<string, number>();
  const people = drafts.map(({ members }) =>
    personOf(
      members.map((index) => locals[index]).filter((local) => local !== undefined),
      used,
      corrections,
    ),
  );
  const sorted = [...people].sort(
    (one, other) => compare(fold(one.name), fold(other.name)) || compare(one.id, other.id),
  );
  return { people: sorted, ids: draftOf.map((draft) => people[draft]?.id ?? 'person/unknown') };

  function onlyFitting(local: LocalPerson, form: string, words: readonly string[]): number | undefined {
    const fitting = (bySurname.get(surnameOf(words)) ?? []).filter((number) => {
      const draft = drafts[number];
      if (draft === undefined || rules.apart.get(form)?.has(draft.form) === true) return false;
      if (draft.gender !== undefined && local.gender !== undefined && draft.gender !== local.gender)
        return false;
      return words.length === 1 || isVariant(draft.words, words) || isTail(draft.words, words);
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  }
}

/** The fullest names first, so that a group begins with its fullest; else as given. */
function byFullness(locals: readonly LocalPerson[]): readonly number[] {
  const fullness = locals.map(({ name }) => wordsOfName(name).length);
  return locals
    .map((_, index) => index)
    .sort((one, other) => (fullness[other] ?? 0) - (fullness[one] ?? 0) || one - other);
}

interface Rules {
  /** Folded name to the folded name that stands for its group. */
  readonly sameAs: ReadonlyMap<string, string>;
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

function rulesOf({ same, notSame, aliases }: PeopleCorrections): Rules {
  const sameAs = new Map<string, string>();
  for (const names of [...same, ...aliases.map(({ name, aliases: others }) => [name, ...others])]) {
    const forms = names.map(fold);
    const first = forms.map((form) => sameAs.get(form)).find((form) => form !== undefined) ?? forms[0] ?? '';
    for (const form of forms) sameAs.set(form, first);
  }
  const apart = new Map<string, Set<string>>();
  for (const [one, other] of notSame) {
    for (const [from, to] of [[fold(one), fold(other)] as const, [fold(other), fold(one)] as const]) {
      apart.set(from, (apart.get(from) ?? new Set<string>()).add(to));
    }
  }
  return { sameAs, apart };
}
