import { fold } from '../text/fold.ts';
import { matchNames, type NameFit } from '../text/match-names.ts';
import { nameTableInSteps } from '../text/name-table.ts';
import { drained, type Steps } from '../text/steps.ts';
import type { NameLookup, PeopleDirectory, Person } from './person.ts';

/** People looked at when a name is looked up: more than share one surname in any coverage. */
const MOST_SHARING = 50;
const CLOSE = 5;

/** How often somebody is quoted; nobody is where it is not given. */
export type TimesQuoted = ReadonlyMap<string, number>;

/** Makes a directory of people, who are kept in the order given; of those who fit a name equally well, the much quoted come first. */
export function buildPeopleDirectory(
  people: readonly Person[],
  timesQuoted: TimesQuoted = new Map(),
): PeopleDirectory {
  return drained(directoryInSteps(people, timesQuoted));
}

/** The same in small steps. */
export function* directoryInSteps(
  people: readonly Person[],
  timesQuoted: TimesQuoted,
): Steps<PeopleDirectory> {
  const byId = new Map(people.map((person): [string, Person] => [person.id, person]));
  const table = yield* nameTableInSteps(
    people.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
  );
  const byMentions = [...people].sort((one, other) => other.mentions.length - one.mentions.length);

  function matches(
    typed: string,
    limit: number,
  ): readonly { readonly person: Person; readonly fit: NameFit }[] {
    return matchNames(table, typed, limit, (id) => timesQuoted.get(id) ?? 0).flatMap(({ id, fit }) => {
      const person = byId.get(id);
      return person === undefined ? [] : [{ person, fit }];
    });
  }

  return {
    people,
    person: (id) => byId.get(id),
    find(typed) {
      const known = byId.get(typed.trim());
      return known === undefined
        ? lookup(typed, matches(typed, MOST_SHARING))
        : { kind: 'one', person: known, exact: true };
    },
    suggest(typed, limit) {
      if (typed.trim() === '') return byMentions.slice(0, limit);
      return matches(typed, limit).map(({ person }) => person);
    },
  };
}

/** Everybody who fits best answers; a single word means all who bear it, whether it is their whole name here or their surname. */
function lookup(
  typed: string,
  matches: readonly { readonly person: Person; readonly fit: NameFit }[],
): NameLookup {
  const [best] = matches;
  if (best === undefined) return { kind: 'none', close: [] };
  const isOneWord = !fold(typed).includes(' ');
  const isAsGood = (fit: NameFit) =>
    fit === best.fit || (isOneWord && best.fit === 'exact' && fit === 'words');
  const people = matches.filter(({ fit }) => isAsGood(fit)).map(({ person }) => person);
  if (people.length === 1) return { kind: 'one', person: best.person, exact: best.fit === 'exact' };
  if (best.fit === 'typo') return { kind: 'none', close: people.slice(0, CLOSE) };
  return { kind: 'several', people };
}
