import { trim } from '../text/lines.ts';
import { lengthOf, type Span, textOf } from '../text/span.ts';
import { hasWords } from './has-words.ts';
import { joinLines, spanOf, WIDEST_WRAP } from './join-lines.ts';
import type { Paragraph } from './paragraph.ts';

/** Puts together the text of an article whose file has more in it than words (Markdown, HTML), and notes where its paragraphs are. */
export interface TextComposer {
  /** Words of the paragraph that is open. White space becomes one blank, as it is rendered; a line feed ends a line of the file. */
  write(words: string): void;
  /** Ends a line that is rendered as one (`<br>`). Twice in a row is the end of a paragraph. */
  breakLine(): void;
  /** Ends the paragraph that is open, if one is. */
  endParagraph(syntax?: Paragraph['syntax']): void;
  /** Puts words into the text that are no paragraph of it, and says where they stand; undefined where there are none. */
  put(words: string | undefined): Span | undefined;
  composed(): { readonly text: string; readonly paragraphs: readonly Paragraph[] };
}

interface Line {
  words: string;
  /** What stands between it and the line before: a blank where the file's line is wrapped, a line feed where it is rendered as a line. */
  readonly joint: ' ' | '\n';
}

/** A composer without words. Linear in what is written. */
export function createTextComposer(): TextComposer {
  let text = '';
  const paragraphs: Paragraph[] = [];
  let lines: Line[] = [];
  const newLine = (joint: Line['joint']) => lines.push({ words: '', joint });

  const append = (words: string): Span => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };

  return {
    write(words) {
      for (const [index, part] of words.split('\n').entries()) {
        if (index > 0 || lines.length === 0) newLine(' ');
        const line = lines.at(-1);
        if (line !== undefined) line.words += part;
      }
    },
    breakLine: () => newLine('\n'),
    endParagraph(syntax) {
      for (const words of paragraphsOf(lines, syntax === 'heading')) {
        const span = append(words);
        paragraphs.push(syntax === undefined ? { span } : { span, syntax });
      }
      lines = [];
    },
    put: (words) => (words === undefined ? undefined : append(words)),
    composed: () => ({ text, paragraphs }),
  };
}

/**
 * The paragraphs of a block, in order: one, unless a line of the file is too long to be wrapped, so that each is a paragraph, or the block
 * has lines of its own. What breaks off in the middle of a sentence goes on in the next line all the same.
 */
function paragraphsOf(lines: readonly Line[], isHeading: boolean): readonly string[] {
  const paragraphs: string[] = [];
  let block = '';
  let runs: Span[][] = [];
  const close = () => {
    const units = runs.flatMap((run) =>
      isHeading || !run.some((line) => lengthOf(line) > WIDEST_WRAP) ? [spanOf(run)] : run,
    );
    const joined = isHeading ? [{ start: 0, end: block.length }] : joinLines(block, units, undefined);
    paragraphs.push(...joined.map((span) => textOf(block, span)).filter(hasWords));
    block = '';
    runs = [];
  };
  let breaks = 0;
  for (const { words, joint } of lines) {
    if (joint === '\n') breaks++;
    const tidied = tidy(words);
    if (tidied === '') continue;
    if (breaks > 1) close();
    if (block !== '') block += breaks > 0 && !isHeading ? '\n' : ' ';
    const span = { start: block.length, end: block.length + tidied.length };
    if (breaks > 0 || runs.length === 0) runs.push([span]);
    else runs.at(-1)?.push(span);
    block += tidied;
    breaks = 0;
  }
  close();
  return paragraphs;
}

/** White space as it is rendered; blanks that do not break stay, but for those at the ends. */
function tidy(words: string): string {
  const single = words.replace(/[ \t\r\f\v]+/g, ' ');
  return textOf(single, trim(single, { start: 0, end: single.length }));
}
