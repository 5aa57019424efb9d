import { isBlank } from './is-blank.ts';
import { trim } from './lines.ts';
import { QUOTE_MARKS } from './quote-marks.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { Span } from './span.ts';

const TERMINATORS = '.!?…';
const CLOSERS = `${QUOTE_MARKS})]`;
const OPENERS = `${QUOTE_MARKS}([`;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/**
 * The sentences of a stretch of prose, without the white space around them. A full stop ends one unless it belongs to an
 * abbreviation, an initial or a number, or what follows goes on in lower case: `“Why?” he asked.` is one sentence. Linear.
 */
export function splitSentences(text: string, span: Span, words: SentenceWords): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipBlanks(text, span.start, span.end);
  let at = start;
  while (at < span.end) {
    if (!TERMINATORS.includes(text.charAt(at))) {
      at++;
      continue;
    }
    const firstMark = at;
    while (at < span.end && TERMINATORS.includes(text.charAt(at))) at++;
    const marks = at - firstMark;
    while (at < span.end && CLOSERS.includes(text.charAt(at))) at++;
    const next = skipBlanks(text, at, span.end);
    if (next === at || next >= span.end) continue;
    if (!endsHere(text, firstMark, marks, next, span, words)) continue;
    sentences.push({ start, end: at });
    start = next;
    at = next;
  }
  const last = trim(text, { start, end: span.end });
  if (last.end > last.start) sentences.push(last);
  return sentences;
}

function endsHere(
  text: string,
  mark: number,
  marks: number,
  next: number,
  span: Span,
  words: SentenceWords,
): boolean {
  let letter = next;
  while (letter < span.end && letter < next + 4 && OPENERS.includes(text.charAt(letter))) letter++;
  const follower = text.charAt(letter);
  if (LOWER.test(follower) || ',;:'.includes(follower)) return false;
  if (marks > 1 || text.charAt(mark) !== '.') return true;
  const word = wordBefore(text, mark, span.start);
  if (word === '') return true;
  if (words.titles.has(word.toLowerCase()) || isInitial(word, words)) return false;
  if (!isAbbreviation(word, words)) return true;
  if (!UPPER.test(follower)) return /\D/.test(follower) && letter > next;
  return words.openers.has(wordAfter(text, letter, span.end));
}

/** "J" of "J. Smith". */
function isInitial(word: string, { loneLetters }: SentenceWords): boolean {
  return word.length === 1 && UPPER.test(word) && !loneLetters.has(word);
}

/** "Inc", and whatever holds full stops of its own: "U.S", "a.m". */
function isAbbreviation(word: string, { abbreviations }: SentenceWords): boolean {
  return (word.length > 1 && word.includes('.')) || abbreviations.has(word.toLowerCase());
}

/** The letters, and the full stops between them, that stand before a full stop: "U.S" of "U.S."; at most 12 units. */
function wordBefore(text: string, mark: number, from: number): string {
  let at = mark;
  while (at > from && mark - at < 12) {
    const before = text.charAt(at - 1);
    if (before !== '.' && !LETTER.test(before)) break;
    at--;
  }
  return text.slice(at, mark);
}

function wordAfter(text: string, from: number, end: number): string {
  let at = from;
  while (at < end && at - from < 12 && LETTER.test(text.charAt(at))) at++;
  return text.slice(from, at).toLowerCase();
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
