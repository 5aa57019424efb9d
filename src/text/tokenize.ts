import { isBlank } from './is-blank.ts';
import { remembering } from './remembering.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { Span } from './span.ts';

/** A word or a single mark of punctuation. */
export interface Token extends Span {
  /** In lower case, a curly apostrophe straightened, a possessive ending taken off; accents are kept. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly isAllCapitals: boolean;
  /** Holds a capital behind three small letters: two words written as one, `HarbourWatch`. */
  readonly isJoined: boolean;
  /** Was followed by the ending of what owns something; the span leaves it out. */
  readonly isPossessive: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const NO_CAPITALS = { isCapital: false, isAllCapitals: false, isJoined: false, isPossessive: false };
const JOINED = /\p{Ll}{3}\p{Lu}\p{Ll}/u;

/**
 * The words and marks of a span, in order. Hyphens, apostrophes and the full stops of initials stay within their word:
 * `Jean-Marc`, `O’Brien`, `U.S.`, `Mr.`; `Assad's` is `Assad`, possessive. Linear.
 */
export function tokenize(text: string, span: Span, words: SentenceWords): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
    } else if (isLetter(code)) {
      at = pushWord(tokens, text, at, span.end, words);
    } else if (isDigit(code)) {
      at = pushNumber(tokens, text, at, span.end);
    } else {
      tokens.push(mark(text, at));
      at++;
    }
  }
  return tokens;
}

function mark(text: string, at: number): Token {
  return {
    start: at,
    end: at + 1,
    lower: text.charAt(at),
    kind: 'mark',
    ...NO_CAPITALS,
  };
}

function pushWord(tokens: Token[], text: string, start: number, limit: number, words: SentenceWords): number {
  let end = start + 1;
  for (;;) {
    while (end < limit && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
    if (end + 1 >= limit || !isLetter(text.charCodeAt(end + 1))) break;
    const joint = text.charCodeAt(end);
    if (!isApostrophe(joint) && joint !== 0x2d && joint !== 0x2e && joint !== 0x26) break;
    // "said.Then" lacks its blank; only initials and abbreviations hold a full stop.
    if (joint === 0x2e && !isDotted(text, start, end)) break;
    end++;
  }
  let next = end;
  let isPossessive = false;
  const apostrophe = end - words.possessive.length - 1;
  if (apostrophe > start && isApostrophe(text.charCodeAt(apostrophe)) && owns(text, apostrophe, end, words)) {
    isPossessive = true;
    end = apostrophe;
  } else if (end < limit && text.charCodeAt(end) === 0x2e && ownsFullStop(text, start, end, words)) {
    end++;
    next = end;
  }
  const { lower, isCapital, isAllCapitals, isJoined } = wordForm(text.slice(start, end));
  tokens.push({ start, end, lower, kind: 'word', isCapital, isAllCapitals, isJoined, isPossessive });
  return next;
}

/** Most words of a text come again and again; whoever looks one up compares one string then, and not its letters. */
const wordForm = remembering((raw) => {
  const isCapital = isUpper(raw.charCodeAt(0));
  return {
    lower: raw.toLowerCase().replaceAll('’', "'"),
    isCapital,
    isAllCapitals: isCapital && raw.length > 1 && raw === raw.toUpperCase(),
    isJoined: isCapital && raw.length > 4 && JOINED.test(raw),
  };
});

function owns(text: string, apostrophe: number, end: number, { possessive }: SentenceWords): boolean {
  return text.slice(apostrophe + 1, end).toLowerCase() === possessive;
}

function isDotted(text: string, start: number, dot: number): boolean {
  return dot - start === 1 || text.charCodeAt(dot - 2) === 0x2e;
}

function ownsFullStop(text: string, start: number, dot: number, words: SentenceWords): boolean {
  if (dot - start === 1) return isUpper(text.charCodeAt(start)) && !words.loneLetters.has(text.charAt(start));
  if (dot - start <= 5 && text.charCodeAt(dot - 2) === 0x2e) return true;
  // "R-Ky.", "D-Calif."
  if (dot - start < 9 && text.charCodeAt(start + 1) === 0x2d && isUpper(text.charCodeAt(start + 2)))
    return true;
  if (dot - start > 6) return false;
  const word = text.slice(start, dot);
  return words.titles.has(word.toLowerCase()) || words.nameEndings.has(word);
}

function pushNumber(tokens: Token[], text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const joins =
      (code === 0x2c || code === 0x2e || code === 0x2d || code === 0x3a) &&
      end + 1 < limit &&
      isDigit(text.charCodeAt(end + 1));
    if (!joins && !isDigit(code) && !isLetter(code) && !(code === 0x2d && isLetter(text.charCodeAt(end + 1))))
      break;
    end++;
  }
  tokens.push({
    start,
    end,
    lower: text.slice(start, end).toLowerCase(),
    kind: 'number',
    ...NO_CAPITALS,
  });
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x206f) return false;
  return LETTER.test(String.fromCharCode(code));
}

function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return UPPER.test(String.fromCharCode(code));
}
