import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { Word } from './analyse-words.ts';
import type { MeasuredQuestion, MeasuredSentence } from './measure.ts';
import { type FoundFigure, findSoughtFigure } from './sought-figure.ts';

const { cohesion, evidence } = DEFAULT_LANGUAGE;

/** How well a sentence holds the kind of thing that is asked for, other than the question's own words: 1, ½ or 0; 1 when no kind is asked for. */
export function kindFit(question: MeasuredQuestion, sentence: MeasuredSentence): number {
  const { text, words } = sentence;
  const { asked, kind } = question;
  switch (kind) {
    case 'time':
      return evidence.tellsTime(withoutAsked(text, words, asked)) ? 1 : 0;
    case 'number':
      return soughtFigureIn(question, sentence)?.fit ?? (isVague(question, text) ? 0.5 : 0);
    case 'reason':
      return evidence.tellsReason(text) ? 1 : 0;
    case 'person':
      return words.some((word, at) => isNewName(word, at, words, asked)) ? 1 : 0;
    case 'place':
      return words.some((word, at) => isNewName(word, at, words, asked) && isPlaced(words, at)) ? 1 : 0;
    case 'quotation':
    case 'profile':
    case 'passage':
      return 1;
  }
}

function isVague({ sought: { kind } }: MeasuredQuestion, text: string): boolean {
  return (kind === 'duration' || kind === 'distance' || kind === 'length') && evidence.isVague(kind, text);
}

/** The number in a sentence that best is what a question asks for, the question's own numbers left aside. An age stands beside its name. */
export function soughtFigureIn(
  { asked, sought, terms }: MeasuredQuestion,
  { bases, text, words }: MeasuredSentence,
): FoundFigure | undefined {
  const found = findSoughtFigure(sought, withoutAskedNumbers(text, words, asked));
  if (found === undefined || sought.kind !== 'age') return found;
  const { start, end } = found.figure;
  // "He was 101": the name is meant, and stands nowhere.
  const isMeant = terms.some(
    ({ word }) => bases.has(word.base) && words.every(({ base }) => base !== word.base),
  );
  const goesOn =
    evidence.tiesAge(text.slice(words[0]?.end ?? 0, start), 'name') &&
    cohesion.pointsBack(words[0]?.text ?? '');
  if (isMeant || goesOn) return found;
  const isTheirs = words
    .filter(({ base }) => terms.some(({ word }) => word.base === base))
    .some((word) =>
      word.end <= start
        ? evidence.tiesAge(text.slice(word.end, start), 'name')
        : evidence.tiesAge(text.slice(end, word.start), 'age'),
    );
  return isTheirs ? found : undefined;
}

/** A capitalised word that the question does not have; the first of a sentence is capitalised anyway, unless another follows. */
function isNewName(
  { isCapital, term }: Word,
  at: number,
  words: readonly Word[],
  asked: ReadonlySet<string>,
): boolean {
  if (!isCapital || term === '' || asked.has(term)) return false;
  return at > 0 || words[1]?.isCapital === true;
}

/** Whether a word of place stands before a name, an article and other capitalised words skipped: "in the Gulf", "at Port Erris". */
function isPlaced(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 4) {
    const word = words[before];
    if (word === undefined || (!word.isCapital && !evidence.isArticle(word.text))) break;
    before--;
  }
  return evidence.isPlaceWord(words[before]?.text ?? '');
}

/** The question's own date is no answer to it. */
function withoutAsked(text: string, words: readonly Word[], asked: ReadonlySet<string>): string {
  return blanked(text, words, ({ term }) => term !== '' && asked.has(term));
}

function withoutAskedNumbers(text: string, words: readonly Word[], asked: ReadonlySet<string>): string {
  return blanked(text, words, ({ term }) => /^\d/.test(term) && asked.has(term));
}

/** The text with some words blanked out, so that places stay what they are. */
function blanked(text: string, words: readonly Word[], isOut: (word: Word) => boolean): string {
  let kept = '';
  let from = 0;
  for (const word of words) {
    if (!isOut(word)) continue;
    kept += text.slice(from, word.start) + ' '.repeat(word.end - word.start);
    from = word.end;
  }
  return kept + text.slice(from);
}
