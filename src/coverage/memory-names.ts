import type { PeopleDirectory, Person } from '../people/person.ts';
import type { Body } from '../quotations/attributed-corpus.ts';
import { compare } from '../text/compare.ts';
import { matchNames } from '../text/match-names.ts';
import type { NameTable } from '../text/name-table.ts';
import type { ArticleListing } from './article-questions.ts';
import type { ChosenName, NamesInMemory } from './names-in-memory.ts';
import type { Voice } from './speech-questions.ts';

export interface NamesToChoose {
  readonly people: PeopleDirectory;
  readonly bodies: readonly Body[];
  /** Most quoted first. */
  readonly voices: readonly Voice[];
  /** By path. */
  readonly listings: readonly ArticleListing[];
  readonly bodyTable: NameTable;
  readonly labelTable: NameTable;
}

/** What can be chosen while somebody types. */
export function namesInMemory(names: NamesToChoose): NamesInMemory {
  const { people, bodies, voices, listings, bodyTable, labelTable } = names;
  const bodyById = new Map<string, Body>(bodies.map((body) => [body.id, body]));
  const listingById = new Map<string, ArticleListing>(listings.map((listing) => [listing.id, listing]));
  const quoted = new Set<string>(voices.map(({ id }) => id));
  const newestFirst = listings.toSorted((one, other) => compare(other.date ?? '', one.date ?? ''));

  return {
    voices(typed, limit) {
      if (typed.trim() === '') return mostQuoted(limit);
      return namesLike(typed, limit)
        .filter(({ id }) => quoted.has(id))
        .slice(0, limit);
    },
    everybody(typed, limit) {
      if (typed.trim() !== '') return namesLike(typed, limit).slice(0, limit);
      const first = mostQuoted(limit);
      const chosen = new Set<string>(first.map(({ id }) => id));
      return [...first, ...othersThan(chosen, limit - first.length)];
    },
    articles(typed, limit) {
      if (typed.trim() === '') return newestFirst.slice(0, limit);
      return matchNames(labelTable, typed, limit).flatMap(({ id }) => listingById.get(id) ?? []);
    },
  };

  function mostQuoted(limit: number): readonly ChosenName[] {
    return voices.slice(0, limit).map(({ id, name }) => {
      const person = people.person(id);
      return person === undefined ? { id, name } : chosenPerson(person);
    });
  }

  function othersThan(chosen: ReadonlySet<string>, limit: number): readonly ChosenName[] {
    const others: ChosenName[] = [];
    for (const person of people.people) {
      if (others.length >= limit) break;
      if (!chosen.has(person.id)) others.push(chosenPerson(person));
    }
    return others;
  }

  /** People first, then bodies: a typed name is a person's far more often. */
  function namesLike(typed: string, limit: number): readonly ChosenName[] {
    return [
      ...people.suggest(typed, 2 * limit).map(chosenPerson),
      ...matchNames(bodyTable, typed, limit).flatMap(({ id }) => bodyById.get(id) ?? []),
    ];
  }
}

function chosenPerson({ id, name, roles }: Person): ChosenName {
  const [role] = roles;
  return { id, name, ...(role === undefined ? {} : { role: role.words }) };
}
