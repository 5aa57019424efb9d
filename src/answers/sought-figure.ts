import { analyseWords } from './analyse-words.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { kinOf } from './kindred-words.ts';

/** What kind of number a question asks for. */
export interface SoughtMeasure {
  readonly kind: 'count' | 'money' | 'age' | 'duration' | 'distance' | 'any';
  /** For a count, the plain form of what is counted: "people". */
  readonly counted?: string;
  /** People are counted, whom a report need not name: a war "killed 450,000". */
  readonly isOfPeople?: boolean;
}

/** A figure, and how well it is what a question asks for: 1, or ½ when only its place does not speak against it. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly fit: 1 | 0.5;
}

const MONEY =
  /\b(?:cost|costs|price|pay|pays|paid|worth|spend|spent|fined?|budget|charge|charged|money|earn|earned)\b/i;
const AGE_AFTER = /^(?:[- ]years?[- ]old|,)/i;
const AGE_BEFORE = /(?:\baged? |, )$/i;
const DURATION_AFTER = /^[- ](?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur)/i;
const DISTANCE_AFTER = /^[- ]?(?:km|kilomet|mile|met(?:re|er)|m\b|feet|foot|ft\b|yard|inch|cm\b)/i;
/** Plain forms. */
const COUNTED_PEOPLE: ReadonlySet<string> = new Set(['person', 'civilian', 'victim']);
/** What is counted stands within so many words after its number: "200 rebel-held eastern districts". */
const WORDS_BETWEEN = 4;

/** What number a question asks for; `any` when it does not say. */
export function soughtMeasure(question: string): SoughtMeasure {
  const many = /\bhow many\b|\bnumber of\b/i.exec(question);
  if (many !== null) {
    const counted = analyseWords(question.slice(many.index + many[0].length)).find(({ base }) => base !== '');
    return counted === undefined
      ? { kind: 'any' }
      : { kind: 'count', counted: counted.base, isOfPeople: COUNTED_PEOPLE.has(counted.base) };
  }
  if (/\bhow old\b/i.test(question)) return { kind: 'age' };
  if (/\bhow long\b/i.test(question)) return { kind: 'duration' };
  if (/\bhow (?:far|tall|high|deep|wide)\b/i.test(question)) return { kind: 'distance' };
  return { kind: MONEY.test(question) ? 'money' : 'any' };
}

/** The figure of a sentence that best is what is asked for; `text` is without the question's own numbers. */
export function findSoughtFigure(sought: SoughtMeasure, text: string): FoundFigure | undefined {
  let best: FoundFigure | undefined;
  for (const figure of findFigures(text)) {
    const fit = fitOf(sought, figure, text);
    if (fit !== 0 && (best === undefined || fit > best.fit)) best = { figure, fit };
  }
  return best;
}

function fitOf({ kind, counted }: SoughtMeasure, figure: Figure, text: string): 0 | 0.5 | 1 {
  const after = text.slice(figure.end, figure.end + 60);
  switch (kind) {
    case 'money':
      return figure.isMoney ? 1 : 0;
    case 'age':
      return AGE_AFTER.test(after) &&
        (after.startsWith(',') ? AGE_BEFORE.test(text.slice(0, figure.start)) : true)
        ? 1
        : 0;
    case 'duration':
      // A detour is as long as its kilometres.
      return DURATION_AFTER.test(after) || DISTANCE_AFTER.test(after) ? 1 : 0;
    case 'distance':
      return DISTANCE_AFTER.test(after) ? 1 : 0;
    case 'count':
      if (figure.isYear || figure.isMoney) return 0;
      return figure.value !== undefined && counted !== undefined && isCounted(counted, after) ? 1 : 0.5;
    case 'any':
      return 1;
  }
}

function isCounted(counted: string, after: string): boolean {
  const kin = kinOf(counted);
  return analyseWords(after)
    .slice(0, WORDS_BETWEEN)
    .some(({ base }) => base === counted || kin.has(base));
}
