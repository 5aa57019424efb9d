import type { LanguageMarks } from '../languages/language-marks.ts';
import type { Span } from '../text/span.ts';
import type { QuotationMark } from './scan-marks.ts';

/** The part of a marked stretch that lies in one passage. */
export interface MarkedPart {
  readonly content: Span;
  readonly outer: Span;
  readonly style: 'double' | 'single';
  /** Goes on from the passage before. */
  readonly continues: boolean;
  readonly isClosed: boolean;
}

/** Marks looked at ahead of a nested opening, so that many marks cost no more than linear time. */
const LOOKAHEAD = 12;
/** Marks and apostrophes within one quotation's paragraph at most. */
const LONGEST = 80;

/**
 * Pairs a passage's quotation marks into its outermost stretches. `running` is the style of a quotation that the passage before
 * left open: an opening mark at the start, or a closing one without its opening, goes on with it. A mark that fits nowhere is passed over.
 */
export function pairMarks(
  text: string,
  passage: Span,
  marks: readonly QuotationMark[],
  running: 'double' | 'single' | undefined,
  language: LanguageMarks,
): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  let continues = false;
  let open: QuotationMark | undefined;
  const first = marks[0];
  if (running !== undefined && first !== undefined && first.style === running) {
    if (first.start === passage.start && (first.canOpen || first.shape === 'opening')) continues = true;
    else if (isClosing(first, true) && !isOpening(first, false)) {
      parts.push(
        part(
          text,
          { start: passage.start, end: first.start },
          { start: passage.start, end: first.end },
          running,
          true,
          true,
        ),
      );
      at = 1;
    }
  }
  while (at < marks.length) {
    const mark = marks[at];
    if (mark === undefined || !isOpening(mark, false)) {
      at++;
      continue;
    }
    open = mark;
    const close = mark.style === 'double' ? closeDouble(marks, at) : closeSingle(text, marks, at, language);
    if (close === undefined) {
      const goesOn = mark.start === passage.start || continues || isIntroduced(text, passage, mark);
      const isForgotten = goesOn && !continues && language.endsWithSpeech(text.slice(mark.end, passage.end));
      const kept = isForgotten ? undefined : openEnd(text, passage, marks, at);
      if (kept !== undefined && (mark.style === 'double' || goesOn)) {
        parts.push(
          part(
            text,
            { start: mark.end, end: kept },
            { start: mark.start, end: kept },
            mark.style,
            continues,
            false,
          ),
        );
        if (kept === passage.end) return parts;
        continues = false;
      }
      at++;
      continue;
    }
    const closing = marks[close];
    if (closing === undefined) break;
    parts.push(
      part(
        text,
        { start: open.end, end: closing.start },
        { start: open.start, end: closing.end },
        open.style,
        continues,
        true,
      ),
    );
    continues = false;
    at = close + 1;
  }
  return parts.filter(({ content }) => content.end > content.start);
}

function isOpening(mark: QuotationMark, isOpen: boolean): boolean {
  if (mark.shape === 'opening') return mark.canOpen || !mark.canClose;
  if (mark.shape === 'closing') return mark.style === 'double' && mark.canOpen && !mark.canClose;
  return mark.canOpen && !(isOpen && mark.canClose);
}

function isClosing(mark: QuotationMark, isOpen: boolean): boolean {
  if (mark.shape === 'closing') return mark.canClose || isOpen;
  if (mark.shape === 'opening') return mark.canClose && !mark.canOpen;
  return mark.canClose || (isOpen && !mark.canOpen);
}

/** Index of the mark that closes the double mark at `from`; undefined where none does. Nested pairs of double marks are stepped over. */
function closeDouble(marks: readonly QuotationMark[], from: number): number | undefined {
  const shape = marks[from]?.shape;
  let depth = 1;
  for (let at = from + 1; at < marks.length && at <= from + LONGEST; at++) {
    const mark = marks[at];
    if (mark === undefined || mark.style !== 'double') continue;
    const sameFamily = (mark.shape === 'straight') === (shape === 'straight');
    if (isClosing(mark, true) && !(mark.shape !== 'closing' && mark.canOpen)) {
      // A straight outer mark is not closed by a curly one while curly pairs stand inside it.
      if (sameFamily || depth > 1 || !hasFamilyAhead(marks, at, shape === 'straight')) depth--;
      if (depth === 0) return at;
    } else if (isOpening(mark, true)) {
      if (!sameFamily && hasFamilyAhead(marks, at, shape === 'straight')) {
        depth++;
      } else if (isNested(marks, at)) depth++;
      else return undefined;
    }
  }
  return undefined;
}

function hasFamilyAhead(marks: readonly QuotationMark[], from: number, straight: boolean): boolean {
  for (let at = from + 1; at < marks.length && at <= from + LOOKAHEAD; at++) {
    const mark = marks[at];
    if (mark?.style === 'double' && (mark.shape === 'straight') === straight && isClosing(mark, true))
      return true;
  }
  return false;
}

/** “A “b” c”: whether the marks ahead close both the opening at `from` and the one around it. */
function isNested(marks: readonly QuotationMark[], from: number): boolean {
  let depth = 2;
  for (let at = from + 1; at < marks.length && at <= from + LOOKAHEAD; at++) {
    const mark = marks[at];
    if (mark === undefined || mark.style !== 'double') continue;
    if (isOpening(mark, true)) depth++;
    else if (isClosing(mark, true)) depth--;
    if (depth === 0) return true;
  }
  return false;
}

/**
 * Index of the mark that closes the single mark at `from`. One that the language takes for an apostrophe of possession ("the
 * lawyers' plan") is passed over when a better one follows before the next opening.
 */
function closeSingle(
  text: string,
  marks: readonly QuotationMark[],
  from: number,
  language: LanguageMarks,
): number | undefined {
  let possible: number | undefined;
  for (let at = from + 1; at < marks.length && at <= from + 4 * LOOKAHEAD; at++) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (mark.style === 'double') continue;
    if (mark.canClose && !(mark.canOpen && mark.shape === 'opening')) {
      if (!language.looksPossessive(text, mark)) return at;
      possible ??= at;
    } else if (isOpening(mark, true)) return possible;
  }
  return possible;
}

/**
 * Where a quotation without a closing mark ends: with its passage; or before the next opening mark when a sentence ends there. Undefined
 * where the mark opens nothing: in the midst of a sentence, or when it frames a block that has quotations of its own.
 */
function openEnd(
  text: string,
  passage: Span,
  marks: readonly QuotationMark[],
  from: number,
): number | undefined {
  const mark = marks[from];
  if (mark === undefined) return undefined;
  const before = lastCharacter(text, passage.start, mark.start);
  const opensSentence = before === '' || ',:.!?…—–'.includes(before);
  const next = marks
    .slice(from + 1, from + 1 + LOOKAHEAD)
    .find((other) => other.style === mark.style && isOpening(other, false));
  if (next === undefined) return opensSentence ? passage.end : undefined;
  if (mark.shape === 'straight' && next.shape !== 'straight') return undefined;
  return opensSentence && '.!?…,'.includes(lastCharacter(text, mark.end, next.start) || 'x')
    ? next.start
    : undefined;
}

/** Ana Vega said: ‘We wait. */
function isIntroduced(text: string, passage: Span, mark: QuotationMark): boolean {
  const before = lastCharacter(text, passage.start, mark.start);
  return before === ':' || before === ',';
}

function lastCharacter(text: string, from: number, end: number): string {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) <= 0x20) at--;
  return at > from ? text.charAt(at - 1) : '';
}

function part(
  text: string,
  content: Span,
  outer: Span,
  style: 'double' | 'single',
  continues: boolean,
  isClosed: boolean,
): MarkedPart {
  let { start, end } = content;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return { content: { start, end }, outer, style, continues, isClosed };
}
