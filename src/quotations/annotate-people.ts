import type { Language } from '../languages/language.ts';
import { GENERATIONS } from '../languages/shared/name-suffixes.ts';
import { type Span, textOf } from '../text/span.ts';
import type { AnnotatedMention, AnnotatedPerson } from './annotation.ts';
import type { ArticlePeople } from './article-people.ts';
import { createOffices, type Offices } from './offices.ts';
import type { PassageView } from './passage-view.ts';

export interface AnnotatedPeople {
  readonly people: readonly AnnotatedPerson[];
  /** For resolving "the Foreign Secretary". */
  readonly offices: Offices;
}

interface Draft {
  /** The writings of the fullest name, with how often each stands. */
  readonly full: Map<string, number>;
  readonly names: Map<string, number>;
  readonly roles: Span[];
  readonly mentions: AnnotatedMention[];
}

/** The people of an article with their names, roles and places, by their number among the grouped names. */
export function annotatePeople(
  text: string,
  views: readonly PassageView[],
  people: ArticlePeople,
  { names: language, discourse }: Language,
): AnnotatedPeople {
  const drafts: Draft[] = people.grouped.groups.map(() => ({
    full: new Map(),
    names: new Map(),
    roles: [],
    mentions: [],
  }));
  const offices = createOffices(discourse);
  for (const view of views) {
    for (const placed of people.placed.get(view.index) ?? []) {
      if (placed.person === undefined) continue;
      const draft = drafts[placed.person];
      if (draft === undefined) continue;
      const surname = placed.surname === undefined ? '' : ` ${textOf(text, placed.surname)}`;
      const name = calm(textOf(text, placed.span) + surname);
      if (placed.words.length === people.grouped.groups[placed.person]?.words.length) {
        draft.full.set(name, (draft.full.get(name) ?? 0) + 1);
      }
      draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
      draft.mentions.push({ passage: view.index, span: placed.span, kind: 'name' });
      for (const role of language.findRoles(view, placed.found)) {
        draft.roles.push(role);
        offices.add(placed.person, discourse.roleWords(textOf(text, role)));
      }
    }
  }
  return {
    people: drafts.map((draft, person) => {
      const gender = people.grouped.groups[person]?.gender;
      const names = [...draft.names.keys()].sort(byFullness);
      const full = mostFrequent(draft.full) ?? names[0] ?? '';
      return {
        name: full,
        aliases: names.filter((name) => name !== full),
        ...(gender === undefined ? {} : { gender }),
        roles: draft.roles,
        mentions: draft.mentions,
      };
    }),
    offices,
  };
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

/** More words first, then the longer; names in capitals last. */
function byFullness(one: string, other: string): number {
  const words = other.split(/\s+/).length - one.split(/\s+/).length;
  if (words !== 0) return words;
  const shouting = Number(one === one.toUpperCase()) - Number(other === other.toUpperCase());
  return shouting !== 0 ? shouting : other.length - one.length || (one < other ? -1 : 1);
}
