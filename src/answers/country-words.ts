import type { Country } from '../languages/language-words.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { analyseWords, basesIn, type Word } from './analyse-words.ts';

/** Words that mean a country: by its name, its people or what is theirs (`country`), or by where its government sits (`capital`). */
export interface CountryMention {
  /** The first of its words and the one behind the last, by their place among the words looked at. */
  readonly from: number;
  readonly to: number;
  /** The country's number. */
  readonly country: number;
  readonly kind: 'country' | 'capital';
}

interface Naming {
  readonly terms: readonly string[];
  readonly country: number;
  readonly kind: CountryMention['kind'];
}

let namings: ReadonlyMap<string, readonly Naming[]> | undefined;

/**
 * The countries that words mean, each at its longest naming. A word that is also one of the language itself ("us", "turkey") means a country only
 * where it has a capital.
 */
export function countriesIn(words: readonly Word[]): readonly CountryMention[] {
  namings ??= readNamings(DEFAULT_LANGUAGE.words.countries);
  const found: CountryMention[] = [];
  let from = 0;
  for (const [at, word] of words.entries()) {
    if (at < from || word.term === '') continue;
    if (!word.isCapital && (word.text.length < 4 || DEFAULT_LANGUAGE.words.isKnown(word.term))) continue;
    for (const { terms, country, kind } of namings.get(word.term) ?? []) {
      const to = endOf(words, at, terms);
      if (to === undefined) continue;
      if (!found.some((one) => one.from === at && (one.to > to || one.country === country)))
        found.push({ from: at, to, country, kind });
      from = Math.max(from, to);
    }
  }
  return found;
}

/** What stands among a sentence's plain forms for a country that it means. */
export function countryKey({ country, kind }: Pick<CountryMention, 'country' | 'kind'>): string {
  // No word begins so, and no word is of one stem with it.
  return `@${kind} ${country}`;
}

/** The plain forms of the single words by which a country is named, capitals left out. */
export function basesOfCountry(country: number): readonly string[] {
  const { names = [], people = [] } = DEFAULT_LANGUAGE.words.countries[country] ?? {};
  return [...names, ...people].map(basesIn).flatMap((bases) => (bases.length === 1 ? bases : []));
}

/** The place behind the naming that begins here, words of grammar skipped; undefined where the words are others. */
function endOf(words: readonly Word[], at: number, terms: readonly string[]): number | undefined {
  let place = at;
  for (const [index, term] of terms.entries()) {
    while (index > 0 && words[place]?.term === '') place++;
    if (words[place]?.term !== term) return undefined;
    place++;
  }
  return place;
}

/** By their first term, the longest first. */
function readNamings(countries: readonly Country[]): ReadonlyMap<string, readonly Naming[]> {
  const byFirst = new Map<string, Naming[]>();
  for (const [country, { names, people, capitals }] of countries.entries()) {
    for (const [kind, list] of [
      ['country', [...names, ...people]],
      ['capital', capitals],
    ] as const) {
      for (const name of list) {
        const terms = analyseWords(name).flatMap(({ term }) => (term === '' ? [] : [term]));
        const [first] = terms;
        if (first === undefined) continue;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { terms, country, kind }]);
      }
    }
  }
  for (const [first, list] of byFirst)
    byFirst.set(
      first,
      list.toSorted((one, other) => other.terms.length - one.terms.length),
    );
  return byFirst;
}
