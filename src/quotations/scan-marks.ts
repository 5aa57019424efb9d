import type { Span } from '../text/span.ts';

/** One quotation mark: where it stands, and which way it can face by what stands beside it. */
export interface QuotationMark extends Span {
  readonly style: 'double' | 'single';
  /** Straight marks face both ways; a curly one says how it was meant, not always rightly. */
  readonly shape: 'straight' | 'opening' | 'closing';
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const OPENING_DOUBLE = '“„«‟';
const CLOSING_DOUBLE = '”»';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = '([{—–-―/…"“”‘\'$';
const AFTER_CLOSING = ',.;:!?)]}—–-―/…"”“’\'*';

/** Words that begin with an apostrophe, behind it, lower case; plain words that may be quoted do not belong here. */
const APOSTROPHE_WORDS = new Set(['tis', 'twas', 'em', 'til', 'cause', 'bout', 'n', 'round', 'cos', 'twere']);

/**
 * The quotation marks of a passage, in order: straight, curly, pointed, typed twice (''…'') or with grave accents (``…'').
 * Apostrophes within words and before decades ('90s) are left out. Linear.
 */
export function scanMarks(text: string, span: Span): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201f)) {
      marks.push(doubleMark(text, at, at + 1, span));
    } else if (code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x60) {
      const twin = text.charCodeAt(at + 1);
      if (at + 1 < span.end && isSingle(twin) && (twin === code || code === 0x60)) {
        marks.push(doubleMark(text, at, at + 2, span));
        at++;
      } else {
        const single = singleMark(text, at, span);
        if (single !== undefined) marks.push(single);
      }
    }
  }
  return marks;
}

function isSingle(code: number): boolean {
  return code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x60;
}

function doubleMark(text: string, start: number, end: number, span: Span): QuotationMark {
  const before = start > span.start ? text.charAt(start - 1) : ' ';
  const after = end < span.end ? text.charAt(end) : ' ';
  const first = text.charAt(start);
  const isOpening = OPENING_DOUBLE.includes(first) || first === '`' || first === '‘';
  const isClosing = CLOSING_DOUBLE.includes(first) || first === '’';
  return {
    start,
    end,
    style: 'double',
    shape: isOpening ? 'opening' : isClosing ? 'closing' : 'straight',
    canOpen: (isBlank(before) || BEFORE_OPENING.includes(before)) && !isBlank(after),
    canClose: !isBlank(before) && (!LETTER_OR_DIGIT.test(after) || !isBlank(before)) && before !== '(',
  };
}

function singleMark(text: string, at: number, span: Span): QuotationMark | undefined {
  const before = at > span.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < span.end ? text.charAt(at + 1) : ' ';
  const isAfterWord = LETTER_OR_DIGIT.test(before);
  if (isAfterWord && LETTER_OR_DIGIT.test(after)) return undefined;
  const shape = text.charAt(at) === '‘' ? 'opening' : text.charAt(at) === '’' ? 'closing' : 'straight';
  const mayOpen = (isBlank(before) || BEFORE_OPENING.includes(before)) && !isBlank(after);
  const canOpen = mayOpen && shape !== 'closing' && !isApostropheWord(text, at + 1);
  const canClose = !isBlank(before) && (isBlank(after) || AFTER_CLOSING.includes(after));
  if (!canOpen && !canClose) return undefined;
  return { start: at, end: at + 1, style: 'single', shape, canOpen, canClose };
}

/** "’90s", "’em": what stands behind the apostrophe decides. */
function isApostropheWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (next >= 0x30 && next <= 0x39) {
    const second = text.charCodeAt(at + 1);
    const third = text.charAt(at + 2);
    return second >= 0x30 && second <= 0x39 && !/\d/.test(third);
  }
  let end = at;
  while (end < at + 6 && LETTER_OR_DIGIT.test(text.charAt(end))) end++;
  return APOSTROPHE_WORDS.has(text.slice(at, end).toLowerCase());
}

function isBlank(character: string): boolean {
  return character <= ' ' || character === '\u00a0' || character === '\u2009' || character === '\u202f';
}
