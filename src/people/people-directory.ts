import { fold } from '../text/fold.ts';
import type { NameLookup, PeopleDirectory, Person } from './person.ts';

/** Makes a directory of people, who are kept in the order given. Looking a name up is linear in the number of names. */
export function buildPeopleDirectory(people: readonly Person[]): PeopleDirectory {
  const byId = new Map(people.map((person): [string, Person] => [person.id, person]));
  const entries = people.map((person) => ({ person, names: [person.name, ...person.aliases].map(fold) }));
  return {
    people,
    person: (id) => byId.get(id),
    find(typed) {
      const known = byId.get(typed);
      if (known !== undefined) return { kind: 'one', person: known, exact: true };
      const wanted = fold(typed);
      const exact = entries.filter(({ names }) => names.includes(wanted));
      const found =
        exact.length > 0
          ? exact
          : entries.filter(({ names }) => names.some((name) => name.endsWith(` ${wanted}`)));
      return lookup(
        found.map(({ person }) => person),
        exact.length > 0,
      );
    },
    suggest(typed, limit) {
      const wanted = fold(typed);
      const starts = entries.filter(({ names }) =>
        names.some((name) => name.split(' ').some((word) => word.startsWith(wanted))),
      );
      return starts.slice(0, limit).map(({ person }) => person);
    },
  };
}

function lookup(people: readonly Person[], exact: boolean): NameLookup {
  const [first] = people;
  if (first === undefined) return { kind: 'none', close: [] };
  return people.length === 1 ? { kind: 'one', person: first, exact } : { kind: 'several', people };
}
