import type { Company } from '../languages/company.ts';
import type { LanguageNames } from '../languages/language-names.ts';
import { genderOfGivenName } from '../languages/shared/given-names.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import type { PlacedName } from './placed-name.ts';
import { surnameOf } from './same-name.ts';

/** What an article's names tell of each other. */
export interface Evidence {
  /** For each name, by its words or its surname where it is single, what stands beside it anywhere. */
  readonly companies: ReadonlyMap<string, ReadonlySet<Company>>;
  /** Last words of names that are people's by their own form. */
  readonly surnames: ReadonlySet<string>;
  /** Words that stand as a name where their capital cannot come from a sentence's start. */
  readonly trusted: ReadonlySet<string>;
  /** Names behind a preposition of place anywhere. */
  readonly places: ReadonlySet<string>;
  /** What bodies' names of several words begin with: "Harbour" of "Harbour Energy", "Keba Pass" of "Keba Pass School" are short for them. */
  readonly bodies: ReadonlySet<string>;
}

/** Read once for an article's names. Linear, in small steps. */
export function* evidenceIn(names: readonly PlacedName[]): Steps<Evidence> {
  const companies = new Map<string, Set<Company>>();
  const [trusted, places, bodies] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const surnames = new Set<string>();
  yield* eachInSteps(names, ({ found, words, isLocative, company }) => {
    const key = keyOf(words);
    companies.set(key, (companies.get(key) ?? new Set()).add(company));
    if (!found.isDoubtful) for (const word of words) trusted.add(word);
    if (found.kind === 'body')
      for (let length = 1; length < words.length; length++) bodies.add(words.slice(0, length).join(' '));
    if (isLocative) places.add(words.join(' '));
    if (found.kind === 'person' && words.length > 1) surnames.add(surnameOf(words));
  });
  return { companies, surnames, trusted, places, bodies };
}

function keyOf(words: readonly string[]): string {
  return words.length === 1 ? surnameOf(words) : words.join(' ');
}

/** Whether a name of two words and more is a person's: its own words say so, or what stands beside it or beside its last word. */
export function isPerson(
  { found, words }: PlacedName,
  { companies, surnames, bodies, places }: Evidence,
): boolean {
  if (found.kind === 'person') return true;
  if (found.kind !== 'unknown' || words.length > 4 || bodies.has(keyOf(words))) return false;
  const full = companies.get(keyOf(words));
  // "Team Vega": what stands beside "Vega" speaks for Ana Vega.
  const isOwn = found.isMixed !== true || !surnames.has(surnameOf(words));
  const bare = isOwn ? companies.get(surnameOf(words)) : undefined;
  if (full?.has('human') === true) return true;
  if (found.isPlain !== true && bare?.has('human') === true) return true;
  if (found.isPlain === true || full?.has('thing') === true) return false;
  if (full?.has('speaks') === true || bare?.has('speaks') === true) return true;
  if (found.hasSurname === true && found.isMixed !== true && !places.has(words.join(' '))) return true;
  return found.isMixed !== true && full?.has('acts') === true && bare !== undefined;
}

/** A name in a headline is somebody new where the article goes on with the surname alone: "Vega said". */
export function isRecalled({ found, words }: PlacedName, { companies }: Evidence): boolean {
  const bare = companies.get(surnameOf(words));
  return (
    found.kind === 'person' &&
    words.length === 2 &&
    (bare?.has('speaks') === true || bare?.has('human') === true)
  );
}

/** Whether a single name that nobody bears who is named in full is somebody's. */
export function standsAlone(
  name: PlacedName,
  { places, companies }: Evidence,
  language: LanguageNames,
): boolean {
  if (!name.found.isTitled && places.has(name.words[0] ?? '')) return false;
  if (name.found.isTitled || name.found.kind === 'person') return true;
  // "Demonstrators said" opens a sentence with a plural.
  if (name.found.isDoubtful && language.isPlural(name.words[0] ?? '')) return false;
  // "T.J." is somebody who is named in full.
  if (name.found.kind !== 'unknown' || name.found.isPlain === true) return false;
  // "Okafor said", of whom the article has not told more.
  if (isSaying(name.company)) return true;
  // "the Ana lamp", "in memory of Ana": a given name alone is somebody's where somebody of the name does something.
  if (genderOfGivenName(name.words[0] ?? '') === undefined) return false;
  const company = companies.get(keyOf(name.words));
  return ['human', 'speaks', 'acts'].some((one) => company?.has(one as Company) === true);
}

/** Whether what stands beside a name is such as speaks. */
export function isSaying(company: Company): boolean {
  return company === 'human' || company === 'speaks';
}
