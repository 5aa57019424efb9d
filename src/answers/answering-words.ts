import type { Figure } from '../languages/language-evidence.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { type Span, textOf } from '../text/span.ts';
import { analyseWords, type Word } from './analyse-words.ts';
import type { Candidate } from './find-candidates.ts';
import type { Question } from './read-question.ts';

const { evidence } = DEFAULT_LANGUAGE;

/** An article and small words may stand between a word of place and its name, but not much else. */
const BETWEEN = 2;

/**
 * The few words of the chosen sentence that say what was asked for: the number, the time, the place after its preposition, or the one new name.
 * Undefined where more than one could be meant, or where no such thing is asked for: pointing at the wrong words is worse than at none.
 */
export function answeringWords(
  { looksFor, measured: { asked } }: Question,
  { article, figure, span }: Pick<Candidate, 'article' | 'figure' | 'span'>,
): Span | undefined {
  const text = textOf(article.text, span);
  const found = wordsFor(looksFor, text, asked, figure);
  return found === undefined ? undefined : { start: span.start + found.start, end: span.start + found.end };
}

function wordsFor(
  looksFor: Question['looksFor'],
  text: string,
  asked: ReadonlySet<string>,
  figure: Figure | undefined,
): Span | undefined {
  switch (looksFor) {
    case 'number':
      return figure === undefined ? undefined : onlyFigure(text, figure);
    case 'time':
      return evidence.timeIn(text);
    case 'place':
      return onlyOne(namesIn(text, asked).filter(({ isPlaced }) => isPlaced));
    case 'person':
      return onlyOne(namesIn(text, asked).filter(({ isPlaced }) => !isPlaced));
    case 'reason':
    case 'quotation':
    case 'profile':
    case 'passage':
      return undefined;
  }
}

/** The number with what it counts, where the sentence has no other of its kind: "17-year-old", "250,000 people". */
function onlyFigure(text: string, figure: Figure): Span | undefined {
  const alike = evidence
    .figuresIn(text)
    .filter(({ isMoney, isYear }) => isMoney === figure.isMoney && isYear === figure.isYear);
  if (alike.length !== 1 || figure.isMoney) return onlyOne(alike);
  const unit = /^[ -]\p{L}[\p{L}-]*/u.exec(text.slice(figure.end))?.[0] ?? '';
  return { start: figure.start, end: figure.end + unit.length };
}

interface Name extends Span {
  /** Stands behind a word of place: "in the Gulf". */
  readonly isPlaced: boolean;
}

/** The runs of capitalised words that the question does not have; the first word of a sentence is one only where another follows. */
function namesIn(text: string, asked: ReadonlySet<string>): readonly Name[] {
  const words = analyseWords(text);
  const names: Name[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || !isName(first)) continue;
    let last = at;
    while (isNextOf(text, words[last], words[last + 1])) last++;
    const run = words.slice(at, last + 1);
    const isKnown = run.some(({ term, base }) => asked.has(term) || asked.has(base));
    const isStart = at === 0 && run.length === 1;
    const end = run.at(-1)?.end ?? first.end;
    if (!isKnown && !isStart) names.push({ start: first.start, end, isPlaced: isPlaced(words, at) });
    at = last;
  }
  return names;
}

function isName({ isCapital, term }: Word): boolean {
  return isCapital && term !== '';
}

/** One name goes on over a blank or a hyphen, never over a comma. */
function isNextOf(text: string, one: Word | undefined, next: Word | undefined): boolean {
  return (
    one !== undefined && next !== undefined && isName(next) && /^[ -]$/.test(text.slice(one.end, next.start))
  );
}

function isPlaced(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= BETWEEN; before--) {
    const { text } = words[before] ?? { text: '' };
    if (evidence.isPlaceWord(text)) return true;
    if (!evidence.isArticle(text)) return false;
  }
  return false;
}

function onlyOne<Kind>(found: readonly Kind[]): Kind | undefined {
  return found.length === 1 ? found[0] : undefined;
}
