import type { Word } from './analyse-words.ts';
import type { MeasuredQuestion, MeasuredSentence } from './measure.ts';
import { type FoundFigure, findSoughtFigure } from './sought-figure.ts';

const TIMES =
  /\b(?:(?:1\d|20)\d\d|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|tomorrow|centur(?:y|ies)|ago|decades?|(?:last|next|this|earlier|later|same) (?:week|month|year|day|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter)|months?|weeks?|a\.?m\.?|p\.?m\.?|o['’]clock|may \d|\d may|in may|midnight|noon|dawn)\b/i;
const REASONS =
  /\b(?:because|since|due to|owing to|so that|in order to|as a result|thanks to|caus(?:e|es|ed|ing)|reasons?|led to|result(?:s|ed|ing)? (?:in|of|from)|after|over|for fear|attributed|therefore|hence|thus|response to|to (?:avoid|prevent|help|make|protect|allow|stop|reduce|keep|get|save|ensure|give))\b/i;
/** Before a capitalised word, words of place. */
const PLACE_WORDS =
  /^(?:in|at|near|from|to|into|across|around|outside|inside|through|towards?|within|throughout|on)$/i;

/** How well a sentence holds the kind of thing that is asked for, other than the question's own words: 1, ½ or 0; 1 when no kind is asked for. */
export function kindFit(question: MeasuredQuestion, sentence: MeasuredSentence): number {
  const { text, words } = sentence;
  const { asked, kind } = question;
  switch (kind) {
    case 'time':
      return TIMES.test(withoutAsked(text, words, asked)) ? 1 : 0;
    case 'number':
      return soughtFigureIn(question, sentence)?.fit ?? (isVagueMeasure(question, text) ? 0.5 : 0);
    case 'reason':
      return REASONS.test(text) ? 1 : 0;
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

/** "Several kilometres" tells how far, if not exactly. */
function isVagueMeasure({ sought: { kind } }: MeasuredQuestion, text: string): boolean {
  if (kind === 'duration') return VAGUE_DURATION.test(text) || VAGUE_DISTANCE.test(text);
  return kind === 'distance' && VAGUE_DISTANCE.test(text);
}

const VAGUE_DURATION =
  /\b(?:several|many|a few|some) (?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)\b/i;
const VAGUE_DISTANCE = /\b(?:several|many|a few|some) (?:kilomet|met(?:re|er)s|miles|feet|yards)/i;

/** The number in a sentence that best is what a question asks for, the question's own numbers left aside. An age stands beside its name. */
export function soughtFigureIn(
  { asked, sought, terms }: MeasuredQuestion,
  { text, words }: MeasuredSentence,
): FoundFigure | undefined {
  const found = findSoughtFigure(sought, withoutAskedNumbers(text, words, asked));
  if (found === undefined || sought.kind !== 'age') return found;
  const { start, end } = found.figure;
  const isTheirs = words
    .filter(({ base }) => terms.some(({ word }) => word.base === base))
    .some((word) =>
      word.end <= start
        ? NAME_THEN_AGE.test(text.slice(word.end, start))
        : AGE_THEN_NAME.test(text.slice(end, word.start)),
    );
  return isTheirs ? found : undefined;
}

/** "Sanders, 74", "Sanders is 74"; "the 74-year-old senator Sanders", and not "a 23-year-old veteran of Sanders's landslide". */
const NAME_THEN_AGE = /^(?:,| is| was| turned|, who is|, aged?)\s*$/i;
const AGE_THEN_NAME = /^[- ]years?[- ]old(?: (?!of|from|for|to|in|on|at|by|with)\p{L}+)?\s*$/iu;

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

/** Whether a word of place stands before a name, "the" and other capitalised words skipped: "in the Gulf", "at Camp David". */
function isPlaced(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 4) {
    const word = words[before];
    if (word === undefined || (!word.isCapital && word.text !== 'the')) break;
    before--;
  }
  return PLACE_WORDS.test(words[before]?.text ?? '');
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
