import { linesOf } from '../../text/lines.ts';
import { type Span, textOf } from '../../text/span.ts';

/** A stretch of Markdown that is the same whatever stands around it, definitions of links and footnotes aside. */
export interface Block {
  readonly source: string;
  /** How many of its characters may be more than themselves. */
  readonly marks: number;
  /** How many of its lines may begin an item, a heading, a row or the like. */
  readonly openings: number;
  /** How many quotations and lists one of its lines may stand in. */
  readonly depth: number;
}

const MARK = /[[\]*_~`<>&\\|]/g;
const OPENING = /^[ \t]*(?:[-+#=:>|]|\d)/;
const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING_FENCE = /^ {0,3}(`+|~+)[ \t]*$/;
/** HTML that goes on over blank lines, and what ends it; CommonMark's kinds 1 to 5. */
const LONG_HTML: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];
/** No nesting is counted further. */
const DEEP_ENOUGH = 1_000;

/**
 * The blocks of Markdown, cut at each empty line behind which one begins without a blank: there every list and quotation has ended (CommonMark 0.31,
 * sections 5.1 and 5.2). Fenced code, comments and scripts are not cut, nor is what only looks like them, in a list or below HTML. Blank lines between blocks
 * are no part of them. Linear.
 */
export function blocksOf(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Span | undefined;
  let openings = 0;
  let depth = 0;
  let isAfterBlank = false;
  /** Whether a line ends the code or the HTML that the lines stand in. */
  let ends: ((line: string) => boolean) | undefined;
  const close = () => {
    if (open === undefined) return;
    const words = textOf(source, open);
    blocks.push({ source: words, marks: words.match(MARK)?.length ?? 0, openings, depth });
    open = undefined;
    openings = 0;
    depth = 0;
  };
  for (const span of linesOf(source)) {
    const line = textOf(source, span);
    if (/^[ \t]*$/.test(line)) {
      isAfterBlank = true;
      continue;
    }
    if (isAfterBlank && ends === undefined && !/^[ \t]/.test(line)) close();
    isAfterBlank = false;
    open = { start: open?.start ?? span.start, end: span.end };
    if (OPENING.test(line)) openings++;
    depth = Math.max(depth, depthOf(line));
    if (ends === undefined) ends = endOf(line);
    else if (ends(line)) ends = undefined;
  }
  close();
  return blocks;
}

/** What ends the fenced code or the HTML that a line opens; undefined where it opens none, or ends it itself. */
function endOf(line: string): ((line: string) => boolean) | undefined {
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) {
    return (later) => {
      const run = CLOSING_FENCE.exec(later)?.[1] ?? '';
      return run.length >= fence.length && run.charAt(0) === fence.charAt(0);
    };
  }
  const closes = LONG_HTML.find(([opens]) => opens.test(line))?.[1];
  return closes === undefined || closes.test(line) ? undefined : (later) => closes.test(later);
}

/** In how many quotations and lists the words of a line stand at most: two blanks in front may be one more. */
function depthOf(line: string): number {
  let depth = 0;
  CONTAINER.lastIndex = 0;
  while (depth < DEEP_ENOUGH && CONTAINER.test(line)) depth++;
  return depth === 0 ? 0 : depth + (/^[ \t]*/.exec(line)?.[0].length ?? 0) / 2;
}
