import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { mapInSteps, type Steps } from '../text/steps.ts';
import type { Person } from './person.ts';

/** People by their folded name, those of one name by id. Each is folded once, not for every pair that the sort compares. In small steps. */
export function* sortedByName(people: readonly Person[]): Steps<readonly Person[]> {
  const named = yield* mapInSteps(people, (person) => ({ person, form: fold(person.name) }));
  return named
    .sort((one, other) => compare(one.form, other.form) || compare(one.person.id, other.person.id))
    .map(({ person }) => person);
}
