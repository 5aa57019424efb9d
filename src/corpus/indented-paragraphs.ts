import { finalMark } from '../text/final-mark.ts';
import { lengthOf, type Span } from '../text/span.ts';
import { firstWordLength, NARROWEST_WRAP, WIDEST_WRAP } from './join-lines.ts';

/** A line without white space around it. */
export interface PlainLine extends Span {
  /** Two blanks or a tab stood in front of it. */
  readonly isIndented: boolean;
}

/** How much of the widest line a line fills before it is broken, at least: copy of the wires is ragged by a long word. */
const FULL = 0.75;

/**
 * The paragraphs of wire copy, which is wrapped by hand and begins each paragraph with blanks instead of an empty line before it:
 *
 *       The vineyards lost half of their grapes to
 *     hail on Monday, the growers’ cooperative said.
 *       "We pick what is left," said its chairwoman.
 *
 * Undefined where the blanks say something else: a list below its title, verse, lines that are no sentences.
 */
export function indentedParagraphs(
  text: string,
  lines: readonly PlainLine[],
): readonly (readonly Span[])[] | undefined {
  const firstIndented = lines.findIndex(({ isIndented }) => isIndented);
  if (firstIndented === -1) return undefined;
  const widest = lines.reduce((width, line) => Math.max(width, lengthOf(line)), 0);
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return undefined;
  let wrapped = 0;
  let full = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.isIndented) continue;
    wrapped++;
    if (lengthOf(line) + 1 + firstWordLength(text, next, WIDEST_WRAP) > FULL * widest) full++;
    if (!'.!?:'.includes(finalMark(text, line) || 'none')) open++;
  }
  // Nearly every line that goes on at the margin is full, and as a rule in the middle of a sentence.
  if (wrapped === 0 || full < wrapped * 0.8 || open * 2 < wrapped) return undefined;
  const paragraphs: PlainLine[][] = [];
  for (const line of lines) {
    if (line.isIndented || paragraphs.length === 0) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}
