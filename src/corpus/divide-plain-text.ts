import { eachLine, trim } from '../text/lines.ts';
import { type Span, textOf } from '../text/span.ts';
import { hasWords } from './has-words.ts';
import { indentedParagraphs, type PlainLine } from './indented-paragraphs.ts';
import { continues, joinLines, spanOf, wrapWidth } from './join-lines.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * The paragraphs of an article in plain text, from `start` on, in order. The first line is always one by itself: it is the headline.
 * Blank lines part paragraphs, except where they tear a sentence; inside a block each line is a paragraph unless the lines are wrapped, or the
 * first of each paragraph is indented.
 */
export function dividePlainText(text: string, start: number): readonly Paragraph[] {
  const lines = plainLines(text, start);
  const first = lines.findIndex((line) => line.start < line.end);
  if (first === -1) return [];
  const rest = lines.slice(first + 1);
  const width = wrapWidth(
    text,
    rest.filter((line) => line.start < line.end),
  );
  const spans: Span[] = [];
  for (const block of blocksOf(rest)) {
    for (const paragraph of paragraphsOf(text, block, width)) {
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
    .filter((span) => hasWords(textOf(text, span)))
    .map((span) => ({ span }));
}

/** Of blank lines that follow each other the first. */
function plainLines(text: string, start: number): readonly PlainLine[] {
  const lines: PlainLine[] = [];
  let isBlank = false;
  for (const line of eachLine(text, start)) {
    const plain = plainLine(text, line);
    if (!isBlank || plain.start < plain.end) lines.push(plain);
    isBlank = plain.start === plain.end;
  }
  return lines;
}

function plainLine(text: string, line: Span): PlainLine {
  const { start, end } = trim(text, line);
  return {
    start,
    end,
    isIndented: start - line.start > 1 || (start > line.start && text[line.start] === '\t'),
  };
}

function paragraphsOf(text: string, block: readonly PlainLine[], width: number | undefined): readonly Span[] {
  return indentedParagraphs(text, block)?.map(spanOf) ?? joinLines(text, block, width);
}

function blocksOf(lines: readonly PlainLine[]): readonly (readonly PlainLine[])[] {
  const blocks: PlainLine[][] = [];
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
