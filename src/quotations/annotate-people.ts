import type { Gender } from '../languages/gender.ts';
import type { Language } from '../languages/language.ts';
import { GENERATIONS } from '../languages/shared/name-suffixes.ts';
import { compare } from '../text/compare.ts';
import { type Span, textOf } from '../text/span.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import type { AnnotatedMention, AnnotatedPerson } from './annotation.ts';
import type { ArticlePeople } from './article-people.ts';
import { createOffices, type Offices } from './offices.ts';
import type { PassageView } from './passage-view.ts';

export interface AnnotatedPeople {
  readonly people: readonly AnnotatedPerson[];
  /** For resolving "the Foreign Secretary". */
  readonly offices: Offices;
  /** By the wider words for their offices. */
  readonly kindredOffices: Offices;
}

interface Draft {
  /** The writings of the fullest name, with how often each stands. */
  readonly full: Map<string, number>;
  readonly names: Map<string, number>;
  readonly roles: Span[];
  readonly mentions: AnnotatedMention[];
  /** What an office tells: "the sculptor's daughter, Ana Vega". */
  gender?: Gender | undefined;
}

/** The people of an article with their names, roles and places, by their number among the grouped names. In small steps. */
export function* annotatePeople(
  text: string,
  views: readonly PassageView[],
  people: ArticlePeople,
  { names: language, discourse }: Language,
): Steps<AnnotatedPeople> {
  const drafts: Draft[] = people.grouped.groups.map(() => ({
    full: new Map(),
    names: new Map(),
    roles: [],
    mentions: [],
  }));
  const offices = createOffices(discourse);
  const kindredOffices = createOffices(discourse);
  for (const view of views) {
    yield;
    yield* eachInSteps(people.placed.get(view.index) ?? [], (placed) => {
      if (placed.person === undefined) return;
      const draft = drafts[placed.person];
      if (draft === undefined) return;
      const surname = placed.surname === undefined ? '' : ` ${textOf(text, placed.surname)}`;
      const name = calm(textOf(text, placed.span) + surname);
      if (placed.words.length === people.grouped.groups[placed.person]?.words.length) {
        draft.full.set(name, (draft.full.get(name) ?? 0) + 1);
      }
      draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
      draft.mentions.push({ passage: view.index, span: placed.span, kind: 'name' });
      const age = discourse.ageIn(text.slice(placed.span.end, placed.span.end + LONGEST_AGE));
      if (age !== undefined) offices.add(placed.person, [age]);
      const { runFirst, first } = placed.found;
      const titles = view.tokens.slice(runFirst, first).map(({ lower }) => lower);
      kindredOffices.add(placed.person, discourse.kindredOffices(titles));
      // "said Ana Vega, defending"
      const [comma, part] = view.tokens.slice(placed.found.last + 1, placed.found.last + 3);
      if (comma?.lower === ',' && part !== undefined)
        kindredOffices.add(placed.person, discourse.partOf(part.lower));
      for (const role of language.findRoles(view, placed.found)) {
        draft.roles.push(role);
        draft.gender ??= discourse.genderOfNoun(lastWord(textOf(text, role)));
        const words = discourse.roleWords(textOf(text, role));
        offices.add(placed.person, words);
        kindredOffices.add(placed.person, discourse.kindredOffices(words));
      }
    });
  }
  const annotated: AnnotatedPerson[] = [];
  yield* eachInSteps(drafts, (draft, person) => {
    const gender = people.grouped.groups[person]?.gender ?? draft.gender;
    const names = fullestFirst([...draft.names.keys()]);
    const full = mostFrequent(draft.full) ?? names[0] ?? '';
    annotated.push({
      name: full,
      aliases: names.filter((name) => name !== full),
      ...(gender === undefined ? {} : { gender }),
      roles: draft.roles,
      mentions: draft.mentions,
    });
  });
  return { people: annotated, offices, kindredOffices };
}

/** Units behind a name that may tell an age. */
const LONGEST_AGE = 16;

function lastWord(words: string): string {
  return (/[\p{L}-]+$/u.exec(words)?.[0] ?? '').toLowerCase();
}

/** The first of the most frequent. */
function mostFrequent(names: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [name, times] of names) if (best === undefined || times > (names.get(best) ?? 0)) best = name;
  return best;
}

/** "BORIS Johnson", as some papers begin an article, is Boris Johnson. */
function calm(name: string): string {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.every((word) => word === word.toUpperCase())) return name;
  return words
    .map((word) =>
      /^\p{Lu}{3,}$/u.test(word) && !GENERATIONS.has(word.toLowerCase())
        ? word.charAt(0) + word.slice(1).toLowerCase()
        : word,
    )
    .join(' ');
}

/** More words first, then the longer; names in capitals last. Each is taken apart once, not for every pair that the sort compares. */
function fullestFirst(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  return names
    .map((name) => ({
      name,
      words: name.split(/\s+/).length,
      shouting: Number(name === name.toUpperCase()),
    }))
    .sort(
      (one, other) =>
        other.words - one.words ||
        one.shouting - other.shouting ||
        other.name.length - one.name.length ||
        compare(one.name, other.name),
    )
    .map(({ name }) => name);
}
