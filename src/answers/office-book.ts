import type { Coverage } from '../coverage/coverage.ts';
import type { Office } from '../coverage/people-questions.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { PersonId } from '../people/person.ts';
import { basesIn } from './analyse-words.ts';
import { isOneStem } from './is-one-stem.ts';
import { onceForCoverage } from './once-for-coverage.ts';

/** What the words of offices tell; the form of an office is as in `Coverage.offices`. */
export interface OfficeBook {
  /** For each person, a pattern that finds a definite article and the words of an office which they hold and nobody else, alone or as a part of a longer one. */
  readonly own: ReadonlyMap<PersonId, RegExp>;
  /** For each person, the plain forms of the words of their offices. */
  readonly words: ReadonlyMap<PersonId, ReadonlySet<string>>;
  /** The offices with all of these plain forms, or words of one stem with them, in their order; each with how many words it has. */
  holding(bases: readonly string[]): readonly { readonly office: Office; readonly words: number }[];
  /** Whether words in the form of names are an office or a part of one, five words long at most. */
  isPart(form: string): boolean;
}

/** Longer runs of words are no part of an office that anybody would look for. */
const LONGEST_PART = 5;
/** Two words of one stem begin with the same letters, so many at least: `isOneStem`. */
const COMMON_LETTERS = 4;

/** Worked out once for each coverage: the words of a language are no matter of the coverage, and offices are few. */
export const officeBook: (coverage: Coverage) => Promise<OfficeBook> = onceForCoverage(async (coverage) =>
  bookOf(await coverage.offices()),
);

function bookOf(offices: readonly Office[]): OfficeBook {
  const bases = offices.map(({ form }) => basesIn(form));
  const holdersOfPart = holdersByPart(offices);
  const placesWith = placesByWord(bases);
  return {
    own: ownOffices(offices, holdersOfPart),
    words: wordsOfHolders(offices, bases),
    holding(wanted) {
      const [first, ...others] = wanted.map(placesWith);
      return [...(first ?? [])]
        .filter((place) => others.every((places) => places.has(place)))
        .sort((one, other) => one - other)
        .flatMap((place) => {
          const office = offices[place];
          return office === undefined ? [] : [{ office, words: bases[place]?.length ?? 0 }];
        });
    },
    isPart: (form) => holdersOfPart.has(form),
  };
}

/** For a plain form the places of the offices that have it, or a word of one stem with it: looked for among those that begin alike. */
function placesByWord(bases: readonly (readonly string[])[]): (base: string) => ReadonlySet<number> {
  const byBeginning = new Map<string, Map<string, number[]>>();
  for (const [place, forms] of bases.entries()) {
    for (const form of new Set(forms)) {
      const beginning = form.slice(0, COMMON_LETTERS);
      const places = byBeginning.get(beginning) ?? new Map<string, number[]>();
      byBeginning.set(beginning, places);
      const known = places.get(form);
      if (known === undefined) places.set(form, [place]);
      else known.push(place);
    }
  }
  return (base) => {
    const alike = [...(byBeginning.get(base.slice(0, COMMON_LETTERS)) ?? [])];
    return new Set(alike.flatMap(([form, places]) => (form === base || isOneStem(form, base) ? places : [])));
  };
}

function holdersByPart(offices: readonly Office[]): ReadonlyMap<string, ReadonlySet<PersonId>> {
  const holdersOfPart = new Map<string, Set<PersonId>>();
  for (const { form, holders } of offices) {
    for (const part of partsOf(form)) {
      const all = holdersOfPart.get(part) ?? new Set();
      for (const { person } of holders) all.add(person);
      holdersOfPart.set(part, all);
    }
  }
  return holdersOfPart;
}

/** The runs of words of an office, itself among them when it is short enough. */
function partsOf(office: string): readonly string[] {
  const words = office.split(' ');
  return words.flatMap((_, from) =>
    words
      .slice(from, from + LONGEST_PART)
      .map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

function ownOffices(
  offices: readonly Office[],
  holdersOfPart: ReadonlyMap<string, ReadonlySet<PersonId>>,
): ReadonlyMap<PersonId, RegExp> {
  const own = new Map<PersonId, string[]>();
  for (const { form, holders } of offices) {
    const [holder] = holders;
    if (holder === undefined || holdersOfPart.get(form)?.size !== 1) continue;
    const words = own.get(holder.person) ?? [];
    own.set(holder.person, words);
    words.push(form.replaceAll(' ', '[\\s-]'));
  }
  const articles = DEFAULT_LANGUAGE.names.definiteArticles.join('|');
  return new Map(
    [...own].map(([id, words]) => [id, new RegExp(`\\b(?:${articles}) (?:${words.join('|')})\\b`, 'gi')]),
  );
}

function wordsOfHolders(
  offices: readonly Office[],
  bases: readonly (readonly string[])[],
): ReadonlyMap<PersonId, ReadonlySet<string>> {
  const words = new Map<PersonId, Set<string>>();
  for (const [place, { holders }] of offices.entries()) {
    for (const { person } of holders) {
      const own = words.get(person) ?? new Set();
      words.set(person, own);
      for (const base of bases[place] ?? []) own.add(base);
    }
  }
  return words;
}
