import type { Figure, Measure } from '../languages/language-evidence.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { termOf } from '../search/term-of.ts';
import { analyseWords } from './analyse-words.ts';
import { isOneStem } from './is-one-stem.ts';
import { kinOf } from './kindred-words.ts';

/** What kind of number a question asks for. */
export interface SoughtMeasure {
  readonly kind: 'count' | 'money' | Measure | 'any';
  /** For a count, the plain forms of the words that may name what is counted: "people", "pub jobs". */
  readonly counted?: readonly string[];
  /** People are counted, whom a report need not name: a war "killed 450,000". */
  readonly isOfPeople?: boolean;
}

/** A figure, and how well it is what a question asks for: 1, or ½ when only its place does not speak against it. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly fit: 1 | 0.5;
}

/** What is counted stands within so many words after its number: "200 rebel-held eastern districts". */
const WORDS_BETWEEN = 4;
/** A noun and what stands before it: "pub jobs". */
const NOUN_WORDS = 3;
/** As far as these words are looked for. */
const REACH = 60;

/** What number a question asks for; `any` when it does not say. */
export function soughtMeasure(question: string): SoughtMeasure {
  const { questions, search } = DEFAULT_LANGUAGE;
  const sought = questions.numberOf(question);
  if (sought.kind !== 'count') return sought;
  const words = analyseWords(question.slice(sought.from));
  const from = words.findIndex(({ base }) => base !== '');
  if (from < 0) return { kind: 'any' };
  const run = words.slice(from, from + NOUN_WORDS).map(({ base }) => base);
  const end = run.indexOf('');
  const counted = end < 0 ? run : run.slice(0, end);
  const isOfPeople = questions.countedPeople.some((word) => termOf(word, search) === counted[0]);
  return { kind: 'count', counted, isOfPeople };
}

/** The figure of a sentence that best is what is asked for; `text` is without the question's own numbers. */
export function findSoughtFigure(sought: SoughtMeasure, text: string): FoundFigure | undefined {
  let best: FoundFigure | undefined;
  for (const figure of DEFAULT_LANGUAGE.evidence.figuresIn(text)) {
    const fit = fitOf(sought, figure, text);
    if (fit !== 0 && (best === undefined || fit > best.fit)) best = { figure, fit };
  }
  return best;
}

function fitOf({ kind, counted }: SoughtMeasure, figure: Figure, text: string): 0 | 0.5 | 1 {
  switch (kind) {
    case 'money':
      return figure.isMoney ? 1 : 0;
    case 'age':
    case 'duration':
    case 'distance':
    case 'length':
      return DEFAULT_LANGUAGE.evidence.isMeasure(kind, text, figure) ? 1 : 0;
    case 'count': {
      if (figure.isYear || figure.isMoney) return 0;
      const after = text.slice(figure.end, figure.end + REACH);
      return figure.value !== undefined && counted !== undefined && isCounted(counted, after) ? 1 : 0.5;
    }
    case 'any':
      return 1;
  }
}

function isCounted(counted: readonly string[], after: string): boolean {
  const [first = '', ...others] = counted;
  const kin = kinOf(first);
  return analyseWords(after)
    .slice(0, WORDS_BETWEEN)
    .some(
      ({ base }) =>
        base !== '' && (base === first || kin.has(base) || isOneStem(first, base) || others.includes(base)),
    );
}
