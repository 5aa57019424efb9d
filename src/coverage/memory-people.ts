import type { ArticleId } from '../corpus/article.ts';
import type { NameLookup, Person, PersonMention } from '../people/person.ts';
import type { Body } from '../quotations/attributed-corpus.ts';
import { matchNames } from '../text/match-names.ts';
import { nameForm } from '../text/name-form.ts';
import type { NameTable } from '../text/name-table.ts';
import type { CoverageParts } from './coverage-parts.ts';
import { groupBy } from './group-by.ts';
import { officesOf } from './offices-of.ts';
import { pageOf } from './page.ts';
import type { KnownPerson, PeopleQuestions, PersonInArticle } from './people-questions.ts';

/** Answers what is asked about people from maps that are made once. `bodyTable` holds the names of the bodies. */
export function peopleInMemory(parts: CoverageParts, bodyTable: NameTable): PeopleQuestions {
  const { people: directory, bodies } = parts.corpus;
  const people = directory.people.map(knownPerson);
  const known = new Map<string, KnownPerson>(people.map((person) => [person.id, person]));
  const knownOf = (person: Person): KnownPerson => known.get(person.id) ?? knownPerson(person);
  const bodyById = new Map<string, Body>(bodies.map((body) => [body.id, body]));
  const byLastWord = peopleByLastWord(people);
  const pathPlaces = new Map(parts.articles.map(({ id }, place) => [id, place]));
  const places = new Map<string, PlacesOfPerson>(
    directory.people.map((person) => [person.id, placesOf(person, pathPlaces)]),
  );
  const peopleByArticle = groupedByArticle(directory.people.map(knownOf), places);
  const offices = officesOf(parts);
  return {
    person: async (id) => known.get(id),
    body: async (id) => bodyById.get(id),
    people: async (page) => pageOf(people, page),
    peopleNamed: async (typed) => mapLookup(directory.find(typed), knownOf),
    async peopleCalled(words) {
      const form = nameForm(words);
      const sharing = byLastWord.get(lastWordOf(form)) ?? [];
      return sharing
        .filter(({ forms }) => forms.some((own) => own === form || own.endsWith(` ${form}`)))
        .map(({ person }) => person);
    },
    bodiesNamed: async (typed, limit) =>
      matchNames(bodyTable, typed, limit).flatMap(({ id, fit }) => {
        const body = bodyById.get(id);
        return body === undefined ? [] : [{ body, fit }];
      }),
    peopleIn: async (article) => peopleByArticle.get(article) ?? [],
    async mentions({ person, article }, page) {
      const mentions =
        article === undefined
          ? directory.person(person)?.mentions
          : places.get(person)?.byArticle.get(article);
      return pageOf(mentions ?? [], page);
    },
    firstNamings: async (person, page) => pageOf(places.get(person)?.firstNamings ?? [], page),
    roles: async (person, page) => pageOf(directory.person(person)?.roles ?? [], page),
    offices: async () => offices,
  };
}

function knownPerson({ mentions, roles, ...person }: Person): KnownPerson {
  const [role] = roles;
  const [mention] = mentions;
  return {
    ...person,
    ...(role === undefined ? {} : { role }),
    ...(mention === undefined ? {} : { firstArticle: mention.articleId }),
  };
}

function mapLookup<From, To>(lookup: NameLookup<From>, map: (from: From) => To): NameLookup<To> {
  switch (lookup.kind) {
    case 'one':
      return { kind: 'one', person: map(lookup.person), exact: lookup.exact };
    case 'several':
      return { kind: 'several', people: lookup.people.map(map) };
    case 'none':
      return { kind: 'none', close: lookup.close.map(map) };
  }
}

interface NamedPerson {
  readonly person: KnownPerson;
  readonly forms: readonly string[];
}

/** Everybody under the last word of each of their names. */
function peopleByLastWord(people: readonly KnownPerson[]): ReadonlyMap<string, readonly NamedPerson[]> {
  const entries = people.flatMap((person) => {
    const forms = [person.name, ...person.aliases].map(nameForm).filter((form) => form !== '');
    return [...new Set(forms.map(lastWordOf))].map((word) => ({ word, person, forms }));
  });
  return groupBy(entries, ({ word }) => word);
}

function lastWordOf(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}

interface PlacesOfPerson {
  readonly byArticle: ReadonlyMap<ArticleId, readonly PersonMention[]>;
  /** By article path. */
  readonly firstNamings: readonly PersonMention[];
}

function placesOf({ mentions }: Person, pathPlaces: ReadonlyMap<ArticleId, number>): PlacesOfPerson {
  const byArticle = groupBy(mentions, ({ articleId }) => articleId);
  const firstNamings = [...byArticle.values()]
    .flatMap((here) => here.find(({ kind }) => kind === 'name') ?? [])
    .sort((one, other) => (pathPlaces.get(one.articleId) ?? 0) - (pathPlaces.get(other.articleId) ?? 0));
  return { byArticle, firstNamings };
}

function groupedByArticle(
  people: readonly KnownPerson[],
  places: ReadonlyMap<string, PlacesOfPerson>,
): ReadonlyMap<ArticleId, readonly PersonInArticle[]> {
  const byArticle = new Map<ArticleId, PersonInArticle[]>();
  for (const person of people) {
    for (const [articleId, mentions] of places.get(person.id)?.byArticle ?? []) {
      const here = byArticle.get(articleId) ?? [];
      here.push({ person, mentions });
      byArticle.set(articleId, here);
    }
  }
  return byArticle;
}
