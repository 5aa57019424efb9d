import type { PeopleDirectory, Person } from '../people/person.ts';
import { nameForm } from '../text/name-form.ts';

/**
 * Those with a name that is what was typed or ends in it: both Daniel and Grace Okafor for "Okafor", also where one article calls
 * one of them nothing but that. In the order of the directory.
 */
export function peopleCalled(directory: PeopleDirectory, typed: string): readonly Person[] {
  const form = nameForm(typed);
  const named = byLastWord(directory).get(lastWordOf(form)) ?? [];
  return named
    .filter(({ forms }) => forms.some((known) => known === form || known.endsWith(` ${form}`)))
    .map(({ person }) => person);
}

interface NamedPerson {
  readonly person: Person;
  readonly forms: readonly string[];
}

const tables = new WeakMap<PeopleDirectory, ReadonlyMap<string, readonly NamedPerson[]>>();

/** Everybody under the last word of each of their names, worked out once for each directory. */
function byLastWord(directory: PeopleDirectory): ReadonlyMap<string, readonly NamedPerson[]> {
  const known = tables.get(directory);
  if (known !== undefined) return known;
  const table = new Map<string, NamedPerson[]>();
  for (const person of directory.people) {
    const forms = [person.name, ...person.aliases].map(nameForm).filter((form) => form !== '');
    for (const word of new Set(forms.map(lastWordOf))) {
      table.set(word, [...(table.get(word) ?? []), { person, forms }]);
    }
  }
  tables.set(directory, table);
  return table;
}

function lastWordOf(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}
