import { expect } from 'vitest';
import type { Situation, Text } from './situation.ts';

/** The full names of all whom the words name, no more and no fewer; in any order. */
export interface Named {
  readonly text: Text;
  readonly people: readonly string[];
}

export interface NamedWithOffice {
  readonly text: Text;
  readonly person: string;
  /** As the words have it, without article. */
  readonly office: string;
}

export interface Typed {
  readonly text: Text;
  readonly typed: string;
  readonly person: string;
}

function named(outcome: string): Situation<Named> {
  return {
    outcome,
    check({ text, people }, setting) {
      const names = setting.read(text).people.map(({ name }) => name);
      expect([...names].sort()).toEqual([...people].sort());
    },
  };
}

export const NAMES = {
  'a name with a particle': named('is one name with it'),
  'a name with a hyphen or an apostrophe': named('is one name'),
  initials: named('belong to the name'),
  'a courtesy title or a degree before the name': named('does not belong to it'),
  'what is written behind a name': named('does not belong to it'),
  'a possessive or genitive of a name': named('is the name without its ending'),
  'a name written in two ways': named('is one person'),
  'two names of one surname': named('are two people'),
  'people from the countries that write in it': named('are people, whatever they are called'),
  'names of nationals and languages': named('name nobody'),
  'days and months': named('name nobody'),
  'a capital that makes no name': named('names nobody'),
  places: named('are no people'),
  'bodies and firms': named('are no people'),
  'whoever wrote or photographed': named('is not among the people of the report'),
  'an office': {
    outcome: 'is kept with its holder, as the article words it',
    check({ text, person, office }, setting) {
      const holder = setting.read(text).people.find(({ name }) => name === person);
      expect(holder?.roles).toContain(office);
    },
  } satisfies Situation<NamedWithOffice>,
  'a name that is typed without its accents or marks': {
    outcome: 'finds its person',
    check({ text, typed, person }, setting) {
      expect(setting.read(text).find(typed)).toEqual([person]);
    },
  } satisfies Situation<Typed>,
} as const;
