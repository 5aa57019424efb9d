import { fold } from '../text/fold.ts';
import type { Person } from './person.ts';

/** People by their folded name, those of one name by id. Each is folded once, not for every pair that the sort compares. */
export function sortedByName(people: readonly Person[]): readonly Person[] {
  return people
    .map((person) => ({ person, form: fold(person.name) }))
    .sort((one, other) => compare(one.form, other.form) || compare(one.person.id, other.person.id))
    .map(({ person }) => person);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
