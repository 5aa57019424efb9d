import { finalMark } from '../text/final-mark.ts';
import { lengthOf, type Span } from '../text/span.ts';

/** Text wrapped by an editor or a mail program stays below this; paragraphs of a line each do not, over a whole article. */
export const WIDEST_WRAP = 100;
export const NARROWEST_WRAP = 40;

/** The width to which an article's lines are wrapped by hand; undefined where a line is a paragraph. */
export function wrapWidth(text: string, lines: readonly Span[]): number | undefined {
  let widest = 0;
  for (const line of lines) {
    // An address cannot be wrapped, so that it says nothing of the width.
    if (!text.slice(line.start, line.end).includes(' ')) continue;
    widest = Math.max(widest, lengthOf(line));
    if (widest > WIDEST_WRAP) return undefined;
  }
  return widest >= NARROWEST_WRAP ? widest : undefined;
}

/**
 * The paragraphs in lines that stand directly below one another. They are one paragraph where they are wrapped to `width`: every
 * line but the last is so full that the next line's first word would not have fitted. Else each line is a paragraph, but for those that go on in
 * the middle of a sentence with a small letter.
 */
export function joinLines(text: string, lines: readonly Span[], width: number | undefined): readonly Span[] {
  if (width !== undefined && isWrapped(text, lines, width)) return [spanOf(lines)];
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const previous = paragraphs.at(-1);
    if (previous !== undefined && continues(text, previous, line)) {
      paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end };
    } else {
      paragraphs.push(line);
    }
  }
  return paragraphs;
}

/** Whether `next` goes on in the middle of the sentence that `previous` breaks off: "the UK, France," and "– plus the EU’s". */
export function continues(text: string, previous: Span, next: Span): boolean {
  const mark = finalMark(text, previous);
  const first = text.slice(next.start, next.start + 3);
  if (mark === ',' && /^[–—-] /.test(first)) return !/^[–—-]/.test(text.charAt(previous.start));
  return (mark === '' || mark === ',') && /^\p{Ll}/u.test(first);
}

function isWrapped(text: string, lines: readonly Span[], width: number): boolean {
  if (lines.length < 2) return false;
  let open = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const next = lines[index + 1];
    if (next === undefined || lengthOf(line) + 1 + firstWordLength(text, next, width) <= width) return false;
    if (!'.!?:'.includes(finalMark(text, line) || 'x')) open++;
  }
  return open * 2 >= lines.length - 1;
}

/** How many characters the first word of a line has; no more than `atMost` are looked at. */
export function firstWordLength(text: string, line: Span, atMost: number): number {
  const blank = text.slice(line.start, Math.min(line.end, line.start + atMost)).indexOf(' ');
  return blank === -1 ? lengthOf(line) : blank;
}

/** From the first line to the last. */
export function spanOf(lines: readonly Span[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
