import { linesOf, trim } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { continues, joinLines, wrapWidth } from './join-lines.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * The paragraphs of an article in plain text, from `start` on, in order. The first line is always one by itself: it is the headline.
 * Blank lines part paragraphs, except where they tear a sentence; inside a block each line is a paragraph unless the lines are wrapped.
 */
export function dividePlainText(text: string, start: number): readonly Paragraph[] {
  const lines = linesOf(text, start).map((line) => trim(text, line));
  const first = lines.findIndex((line) => line.start < line.end);
  if (first === -1) return [];
  const rest = lines.slice(first + 1);
  const width = wrapWidth(
    text,
    rest.filter((line) => line.start < line.end),
  );
  const spans: Span[] = [];
  for (const block of blocksOf(rest)) {
    for (const paragraph of joinLines(text, block, width)) {
      const previous = spans.at(-1);
      if (previous !== undefined && continues(text, previous, paragraph)) {
        spans[spans.length - 1] = { start: previous.start, end: paragraph.end };
      } else {
        spans.push(paragraph);
      }
    }
  }
  const headline = lines[first];
  return [...(headline === undefined ? [] : [headline]), ...spans]
    .filter((span) => hasWords(text, span))
    .map((span) => ({ span }));
}

/** Whether a span holds a letter or a digit: "* * *" and "———" are rules, not words. */
export function hasWords(text: string, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
}

function blocksOf(lines: readonly Span[]): readonly (readonly Span[])[] {
  const blocks: Span[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.start === line.end) {
      open = false;
    } else if (open) {
      blocks.at(-1)?.push(line);
    } else {
      blocks.push([line]);
      open = true;
    }
  }
  return blocks;
}
