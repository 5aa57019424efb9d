import type { PageLine } from './page-line.ts';

export interface SetParagraph {
  readonly words: string;
  readonly isHeading: boolean;
  readonly size: number;
  readonly page: number;
}

/** Letters larger than those of the report by so much are a heading's. */
const LARGER = 1.15;
const SAME_SIZE = 0.08;
/** Lines farther apart than the others by so much begin a paragraph. */
const LOOSER = 1.3;
/** The first line of a paragraph is set in by so much, in sizes of the letters. */
const INDENT = [0.6, 5] as const;
/** In points, whatever the size. */
const MOST_INDENT = 80;
/** A line that ends so far before the column's edge is the last of its paragraph, if it ends a sentence. */
const SHORT = 0.85;
const ENDS_SENTENCE = /[.!?…:]["”’'»)\]]*$/u;
const BROKEN = /\p{L}[-‐\u00ad]$/u;

/** The paragraphs that lines make, in order: divided by space, by an indent, by size, or by a short line that ends a sentence. */
export function paragraphsOfLines(lines: readonly PageLine[]): readonly SetParagraph[] {
  const body = commonest(lines.map(({ size, words }) => [Math.round(size * 2) / 2, words.length] as const));
  const leading = commonest(
    lines.flatMap((line, index) => {
      const down = (lines[index - 1]?.y ?? Number.NaN) - line.y;
      return down > 0 && down < 4 * line.size ? [[Math.round(down * 2) / 2, 1] as const] : [];
    }),
  );
  const join = joinerOf(lines);
  const edgeOf = edgesOf(lines);
  const paragraphs: SetParagraph[] = [];
  let open: PageLine[] = [];
  const close = () => {
    const [first] = open;
    if (first === undefined) return;
    const words = open.slice(1).reduce((text, line) => join(text, line.words), first.words);
    paragraphs.push({ words, isHeading: first.size > LARGER * body, size: first.size, page: first.page });
  };
  for (const line of lines) {
    if (!goesOn(open, line, { leading, body, edgeOf })) {
      close();
      open = [];
    }
    open.push(line);
  }
  close();
  return paragraphs;
}

interface Setting {
  /** From line to line, and the size of the report's letters. */
  readonly leading: number;
  readonly body: number;
  readonly edgeOf: (line: PageLine) => Edge;
}

function goesOn(open: readonly PageLine[], line: PageLine, { leading, body, edgeOf }: Setting): boolean {
  const last = open.at(-1);
  if (last === undefined) return false;
  if (Math.abs(line.size - last.size) > SAME_SIZE * last.size) return false;
  const down = last.y - line.y;
  const isHeading = line.size > LARGER * body;
  const isNextLine = last.page === line.page && down > 0;
  if (isHeading) return isNextLine && down < 1.6 * line.size;
  // In the next column or on the next page only a sentence that is not at its end goes on.
  if (!isNextLine) return !ENDS_SENTENCE.test(last.words);
  if (down > LOOSER * Math.max(leading, line.size)) return false;
  const { left, right } = edgeOf(last);
  const isShort = last.right - left < SHORT * (right - left);
  if (isSetIn(line, edgeOf(line)) && (!isSetIn(last, edgeOf(last)) || (open.length === 1 && isShort)))
    return false;
  return !(isShort && ENDS_SENTENCE.test(last.words));
}

/** The edges of a column. */
interface Edge {
  readonly left: number;
  readonly right: number;
}

function isSetIn({ left, size }: PageLine, edge: Edge): boolean {
  const indent = (left - edge.left) / size;
  return indent > INDENT[0] && indent < INDENT[1];
}

/** Where the column of a line begins and ends: at the leftmost place, no farther than an indent, where other lines begin, too. */
function edgesOf(lines: readonly PageLine[]): (line: PageLine) => Edge {
  const keyOf = (page: number, left: number) => `${page} ${left}`;
  const starts = new Map<string, { count: number; right: number }>();
  for (const { page, left, right } of lines) {
    const key = keyOf(page, Math.round(left));
    const start = starts.get(key);
    starts.set(key, { count: (start?.count ?? 0) + 1, right: Math.max(start?.right ?? right, right) });
  }
  return ({ page, left, right, size }) => {
    const own = Math.round(left);
    for (let at = own - Math.min(MOST_INDENT, Math.floor(INDENT[1] * size)); at < own; at++) {
      const start = starts.get(keyOf(page, at));
      if (start !== undefined && start.count > 1) return { left: at, right: Math.max(right, start.right) };
    }
    return { left: own, right: Math.max(right, starts.get(keyOf(page, own))?.right ?? right) };
  };
}

/** What most of the weight falls on. */
function commonest(weighed: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 0;
}

/**
 * Joins a line to what stands before it. A word that is broken at a line's end loses its hyphen, unless the file has it with its hyphen within a
 * line, or goes on with a capital or a figure (“Franco-German”, “2016-17”).
 */
function joinerOf(lines: readonly PageLine[]): (text: string, line: string) => string {
  const hyphenated = new Set(
    lines.flatMap(({ words }) => words.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []),
  );
  return (text, line) => {
    if (!BROKEN.test(text)) return `${text} ${line}`;
    if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
    const before = /\p{L}+$/u.exec(text.slice(0, -1))?.[0] ?? '';
    const after = /^\p{L}+/u.exec(line)?.[0] ?? '';
    const isBroken = /^\p{Ll}/u.test(line) && !hyphenated.has(`${before}-${after}`.toLowerCase());
    return (isBroken ? text.slice(0, -1) : text) + line;
  };
}
