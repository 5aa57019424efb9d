import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { analyseWords, type Word } from './analyse-words.ts';
import type { AnswerKind } from './answer.ts';
import { LIGHT, LIGHT_BASES } from './light-words.ts';
import { type SoughtMeasure, soughtMeasure } from './sought-figure.ts';

/** A word of a question that is looked for, and how much it tells. */
export interface MeasuredTerm {
  readonly word: Word;
  /** Inverse document frequency. */
  readonly weight: number;
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
  /** Plain forms of its words, and of the names of those whom other words in it mean. */
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
  const terms = await Promise.all(
    sifted.map(async (word) => ({ word, weight: (await weightOf(word.text)) * damping(word, sought) })),
  );
  return { kind, sought, terms, asked, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

/** A sentence's words; `means` are plain forms of names that it means by other words: "the Foreign Secretary" is Johnson. */
export function measureSentence(text: string, means: Iterable<string> = []): MeasuredSentence {
  const words = analyseWords(text);
  const bases = new Set(means);
  for (const { base } of words) if (base !== '') bases.add(base);
  return { text, words, bases };
}

function damping({ base }: Word, { counted, isOfPeople }: SoughtMeasure): number {
  if (base === counted && isOfPeople === true) return COUNTED;
  return LIGHT_BASES.has(base) ? LIGHT : 1;
}
