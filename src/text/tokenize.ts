import { isTitleAbbreviation } from './abbreviations.ts';
import type { Span } from './span.ts';

/** A word or a single mark of punctuation. */
export interface Token extends Span {
  /** In lower case, a curly apostrophe straightened, a possessive 's taken off; accents are kept. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly isAllCapitals: boolean;
  /** Holds a capital behind three small letters: two words written as one, `HarbourWatch`. */
  readonly isJoined: boolean;
  /** Was followed by 's, or by the bare apostrophe of a plural; the span leaves it out. */
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
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (
      code <= 0x20 ||
      code === 0xa0 ||
      (code >= 0x2000 && code <= 0x200f) ||
      code === 0x202f ||
      code === 0xfeff
    ) {
      at++;
    } else if (isLetter(code)) {
      at = pushWord(tokens, text, at, span.end);
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

function pushWord(tokens: Token[], text: string, start: number, limit: number): number {
  let end = start + 1;
  let hasCurly = false;
  for (;;) {
    while (end < limit && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
    if (end + 1 >= limit || !isLetter(text.charCodeAt(end + 1))) break;
    const joint = text.charCodeAt(end);
    if (joint === 0x27 || joint === 0x2019) hasCurly ||= joint === 0x2019;
    else if (joint !== 0x2d && joint !== 0x2e && joint !== 0x26) break;
    // "said.Then" lacks its blank; only initials and abbreviations hold a full stop.
    if (joint === 0x2e && !isDotted(text, start, end)) break;
    end++;
  }
  let next = end;
  let isPossessive = false;
  const tail = text.charCodeAt(end - 1) | 0x20;
  const apostrophe = text.charCodeAt(end - 2);
  if (end - start > 2 && tail === 0x73 && (apostrophe === 0x27 || apostrophe === 0x2019)) {
    isPossessive = true;
    end -= 2;
  } else if (end < limit && text.charCodeAt(end) === 0x2e && ownsFullStop(text, start, end)) {
    end++;
    next = end;
  }
  const raw = text.slice(start, end);
  const lower = hasCurly ? raw.toLowerCase().replaceAll('’', "'") : raw.toLowerCase();
  const isCapital = isUpper(text.charCodeAt(start));
  const isAllCapitals = isCapital && end - start > 1 && raw === raw.toUpperCase();
  const isJoined = isCapital && end - start > 4 && JOINED.test(raw);
  tokens.push({ start, end, lower, kind: 'word', isCapital, isAllCapitals, isJoined, isPossessive });
  return next;
}

function isDotted(text: string, start: number, dot: number): boolean {
  return dot - start === 1 || text.charCodeAt(dot - 2) === 0x2e;
}

function ownsFullStop(text: string, start: number, dot: number): boolean {
  if (dot - start === 1) return isUpper(text.charCodeAt(start)) && text.charAt(start) !== 'I';
  if (dot - start <= 5 && text.charCodeAt(dot - 2) === 0x2e) return true;
  // "R-Ky.", "D-Calif."
  if (dot - start < 9 && text.charCodeAt(start + 1) === 0x2d && isUpper(text.charCodeAt(start + 2)))
    return true;
  if (dot - start > 6) return false;
  const word = text.slice(start, dot);
  return isTitleAbbreviation(word) || word === 'Jr' || word === 'Sr' || word === 'Inc' || word === 'Corp';
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
