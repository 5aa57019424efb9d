import type { NameLookup, PeopleDirectory, Person } from '../people/person.ts';
import type { Body } from '../quotations/attributed-corpus.ts';
import { matchNames } from '../text/match-names.ts';
import { nameForm } from '../text/name-form.ts';
import type { NameTable } from '../text/name-table.ts';
import { groupBy } from './group-by.ts';
import { knownPerson } from './known-person.ts';
import { pageOf } from './page.ts';
import type { KnownPerson, PeopleQuestions } from './people-questions.ts';

export interface NamedPeople {
  /** As they stand in the directory. */
  readonly people: readonly KnownPerson[];
  readonly directory: Pick<PeopleDirectory, 'find'>;
  readonly bodies: readonly Body[];
  /** The names of the bodies, by id. */
  readonly bodyTable: NameTable;
}

/** Answers from names alone who is meant, whatever stands behind the rest. */
export function namedPeople({
  people,
  directory,
  bodies,
  bodyTable,
}: NamedPeople): Pick<
  PeopleQuestions,
  'person' | 'body' | 'people' | 'peopleNamed' | 'peopleCalled' | 'bodiesNamed'
> {
  const known = new Map<string, KnownPerson>(people.map((person) => [person.id, person]));
  const knownOf = (person: Person): KnownPerson => known.get(person.id) ?? knownPerson(person);
  const bodyById = new Map<string, Body>(bodies.map((body) => [body.id, body]));
  const byLastWord = peopleByLastWord(people);
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
