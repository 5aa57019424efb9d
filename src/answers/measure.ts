import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { analyseWords, type Word } from './analyse-words.ts';
import type { AnswerKind } from './answer.ts';
import { countriesIn, countryKey } from './country-words.ts';
import { LIGHT, LIGHT_BASES } from './light-words.ts';
import { type SoughtMeasure, soughtMeasure } from './sought-figure.ts';

/** A word of a question that is looked for, and how much it tells. */
export interface MeasuredTerm {
  readonly word: Word;
  /** Inverse document frequency. */
  readonly weight: number;
  /** What else in a sentence means the same, with what it counts for: the keys of countries that the word is of. */
  readonly alike?: ReadonlyMap<string, number>;
}

/** A question as sentences are measured against it. */
export interface MeasuredQuestion {
  readonly kind: AnswerKind;
  /** Which number, when the kind is a number. */
  readonly sought: SoughtMeasure;
  /** In order, each once. */
  readonly terms: readonly MeasuredTerm[];
  /** Terms and plain forms of its words. */
  readonly asked: ReadonlySet<string>;
  /** The sum over all terms. */
  readonly weight: number;
}

/** A sentence as questions measure it. */
export interface MeasuredSentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Plain forms of its words, of the names of those whom other words in it mean, and the keys of countries. */
  readonly bases: ReadonlySet<string>;
}

/** After "how many" these often go without saying: a war "killed 450,000". */
const COUNTED = 0.3;

/** A question's words with their weights; `weightOf` is the index's. Names that are set apart (a speaker) are left out by the caller. */
export async function measureQuestion(
  question: string,
  kind: AnswerKind,
  weightOf: (word: string) => Promise<number>,
): Promise<MeasuredQuestion> {
  const words = analyseWords(question);
  const sought = soughtMeasure(question);
  const sifted: Word[] = [];
  const asked = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word.term === '' || asked.has(word.base)) continue;
    asked.add(word.term).add(word.base);
    // "How long", "how old": what is measured is in the answer's unit.
    if (DEFAULT_LANGUAGE.questions.isFiller(word.text, words[at - 1]?.text)) continue;
    sifted.push(word);
  }
  const countries = countriesOfWords(words);
  const terms = await Promise.all(
    sifted.map(async (word) => {
      const alike = countries.get(word);
      const weight = (await weightOf(word.text)) * damping(word, sought);
      return { word, weight, ...(alike === undefined ? {} : { alike }) };
    }),
  );
  return { kind, sought, terms, asked, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

/** A sentence's words; `means` are plain forms of names that it means by other words: "the Foreign Secretary" is Johnson. */
export function measureSentence(text: string, means: Iterable<string> = []): MeasuredSentence {
  const words = analyseWords(text);
  const bases = new Set(means);
  for (const [at, { base, text: word }] of words.entries()) {
    if (base !== '') bases.add(base);
    const verb = words[at - 1];
    if (verb !== undefined && verb.base !== '' && isParticle(word)) bases.add(phraseKey(verb, word));
  }
  for (const mention of countriesIn(words)) bases.add(countryKey(mention));
  return { text, words, bases };
}

/** Whether a word makes another act of the verb before it: "off". */
export function isParticle(word: string): boolean {
  return DEFAULT_LANGUAGE.words.particles.has(word);
}

/** What stands among a sentence's plain forms for a verb with the small word behind it: "call_off". */
export function phraseKey({ base }: Word, particle: string): string {
  return `${base}_${particle}`;
}

/** A country is as good by the name of its people; by its capital it is meant only where its government is. */
const SAME_COUNTRY = 0.9;
const ITS_CAPITAL = 0.5;

function countriesOfWords(words: readonly Word[]): ReadonlyMap<Word, ReadonlyMap<string, number>> {
  const alike = new Map<Word, Map<string, number>>();
  for (const { from, to, country, kind } of countriesIn(words)) {
    const [same, other] =
      kind === 'country' ? (['country', 'capital'] as const) : (['capital', 'country'] as const);
    for (const word of words.slice(from, to)) {
      const keys = alike.get(word) ?? new Map<string, number>();
      alike.set(word, keys);
      keys.set(countryKey({ country, kind: same }), SAME_COUNTRY);
      keys.set(countryKey({ country, kind: other }), ITS_CAPITAL);
    }
  }
  return alike;
}

function damping({ base }: Word, { counted, isOfPeople }: SoughtMeasure): number {
  if (base === counted?.[0] && isOfPeople === true) return COUNTED;
  return LIGHT_BASES.has(base) ? LIGHT : 1;
}
