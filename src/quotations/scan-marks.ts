import type { LanguageMarks } from '../languages/language-marks.ts';
import type { MarkSign } from '../languages/shared/mark-pairs.ts';
import { type Span, textOf } from '../text/span.ts';
import { isWhiteSpace } from '../text/white-space.ts';

/** One quotation mark: where it stands, and which way it can face by what stands beside it. */
export interface QuotationMark extends Span {
  readonly style: 'double' | 'single';
  /** Straight marks face both ways; a curly one says how it was meant, not always rightly. */
  readonly shape: 'straight' | 'opening' | 'closing';
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = '([{—–-―/…"“”‘\'$';
const AFTER_CLOSING = ',.;:!?)]}—–-―/…"”“’\'*';

/** With which a garbled dash or mark begins: the unit behind it is no mark of its own; a closing one has often lost it. */
const GARBLED = 'â€';

/**
 * The quotation marks of a passage, in order, as the language prints them: straight, curly, pointed, typed twice (''…'') or with grave
 * accents (``…''). Apostrophes within words and before decades ('90s) are left out. Linear.
 */
export function scanMarks(text: string, span: Span, language: LanguageMarks): readonly QuotationMark[] {
  const { starts, signs } = language.signs;
  const marks: QuotationMark[] = [];
  // Cut out, so that a paragraph without marks is not looked through to the article's end.
  const words = textOf(text, span);
  for (let at = span.start; ; at++) {
    starts.lastIndex = at - span.start;
    const found = starts.exec(words);
    if (found === null) return marks;
    at = span.start + found.index;
    const length = [3, 2, 1].find((size) => at + size <= span.end && signs.has(text.slice(at, at + size)));
    const sign = length === undefined ? undefined : signs.get(text.slice(at, at + length));
    if (sign === undefined || length === undefined) {
      if (!text.startsWith(GARBLED, at)) continue;
      const behind = at + GARBLED.length;
      if (behind >= span.end || /[\s,.;:!?]/.test(text.charAt(behind)))
        marks.push(doubleMark(text, at, behind, span, { style: 'double', shape: 'closing' }));
      at = behind;
      continue;
    }
    const end = at + length;
    const mark =
      sign.style === 'double'
        ? doubleMark(text, at, end, span, sign)
        : singleMark(text, at, end, span, sign, language);
    if (mark !== undefined) marks.push(mark);
    at = end - 1;
  }
}

function doubleMark(
  text: string,
  start: number,
  end: number,
  span: Span,
  { shape }: MarkSign,
): QuotationMark {
  const before = start > span.start ? text.charAt(start - 1) : ' ';
  const after = end < span.end ? text.charAt(end) : ' ';
  return {
    start,
    end,
    style: 'double',
    shape,
    canOpen: (isBlank(before) || BEFORE_OPENING.includes(before)) && !isBlank(after),
    canClose: !isBlank(before) && (!LETTER_OR_DIGIT.test(after) || !isBlank(before)) && before !== '(',
  };
}

function singleMark(
  text: string,
  at: number,
  end: number,
  span: Span,
  { shape }: MarkSign,
  language: LanguageMarks,
): QuotationMark | undefined {
  const before = at > span.start ? text.charAt(at - 1) : ' ';
  const after = end < span.end ? text.charAt(end) : ' ';
  const isAfterWord = LETTER_OR_DIGIT.test(before);
  if (isAfterWord && LETTER_OR_DIGIT.test(after)) return undefined;
  if (isAfterWord && endsElided(text, at, span.start)) return undefined;
  const mayOpen = (isBlank(before) || BEFORE_OPENING.includes(before)) && !isBlank(after);
  const canOpen = mayOpen && shape !== 'closing' && !startsElided(text, end, language);
  const canClose = !isBlank(before) && (isBlank(after) || AFTER_CLOSING.includes(after));
  if (!canOpen && !canClose) return undefined;
  return { start: at, end, style: 'single', shape, canOpen, canClose };
}

/** "’90s", "’em": what stands behind the apostrophe decides. */
function startsElided(text: string, at: number, language: LanguageMarks): boolean {
  const next = text.charCodeAt(at);
  if (next >= 0x30 && next <= 0x39) {
    const second = text.charCodeAt(at + 1);
    const third = text.charAt(at + 2);
    return second >= 0x30 && second <= 0x39 && !/\d/.test(third);
  }
  let end = at;
  while (end < at + 6 && LETTER_OR_DIGIT.test(text.charAt(end))) end++;
  return language.isElided(text.slice(at, end).toLowerCase());
}

/** "rock 'n' roll": a word of one letter between two apostrophes. */
function endsElided(text: string, at: number, from: number): boolean {
  if (at - 3 < from || !/^['’‘]$/.test(text.charAt(at - 2)) || !isBlank(text.charAt(at - 3))) return false;
  return text.charAt(at - 1).toLowerCase() === 'n';
}

/** The ends of a text are blank, too. */
function isBlank(character: string): boolean {
  return character === '' || isWhiteSpace(character);
}
