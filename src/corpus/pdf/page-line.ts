/** A piece of text as it is set on a page; measures in points, from the lower left corner. */
export interface SetText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
}

/** A line of one column. */
export interface PageLine {
  readonly words: string;
  /** Counted from 0. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of the letters' feet. */
  readonly y: number;
  readonly size: number;
}

/** Wider than any blank between words of a justified line; in sizes of the letters. */
const WIDEST_GAP = 1.5;
/** The same where the file has a blank there. */
const WIDEST_BLANK = 5;
/** What stands farther apart is two words. */
const NARROWEST_BLANK = 0.14;
const SAME_LINE = 0.35;
/** Between columns; in sizes of the letters. */
const NARROWEST_GUTTER = 0.8;
const FEWEST_GAPS = 5;
/** Of so many lines that leave it blank one may cross it: a headline, a table. */
const MOST_CROSSED = 5;
/** In points; a broadsheet has 1,100. */
const WIDEST_PAGE = 3_000;

/** The lines of a page in the order in which its file has them, each within its column. Linear. */
export function linesOfPage(texts: readonly SetText[], page: number): readonly PageLine[] {
  const lines: PageLine[] = [];
  const isGutter = guttersOf(texts);
  let open: PageLine | undefined;
  let hasBlank = false;
  const close = () => {
    const words = open?.words.replace(/\s+/g, ' ').trim() ?? '';
    if (open !== undefined && words !== '') lines.push({ ...open, words });
    open = undefined;
    hasBlank = false;
  };
  for (const text of texts) {
    if (text.words.trim() === '') {
      hasBlank ||= text.words !== '';
      continue;
    }
    const { words, x, y, width, size } = text;
    const joined: PageLine | undefined =
      open !== undefined && goesOn(open, text, hasBlank) && !isGutter(open.right, x)
        ? {
            ...open,
            words: `${open.words}${hasBlank || x - open.right > NARROWEST_BLANK * size ? ' ' : ''}${words}`,
            right: Math.max(open.right, x + width),
            size: Math.max(open.size, size),
          }
        : undefined;
    if (joined === undefined) close();
    open = joined ?? { words, page, left: x, right: x + width, y, size };
    hasBlank = false;
  }
  close();
  return lines;
}

/**
 * Says whether a strip without text goes down the page between two places: one that many lines leave blank and hardly any crosses. Only there is
 * a gap as wide as those of justified lines the gap between two columns.
 */
function guttersOf(texts: readonly SetText[]): (from: number, to: number) => boolean {
  const gaps = new Int32Array(WIDEST_PAGE + 2);
  const crossing = new Int32Array(WIDEST_PAGE + 2);
  const add = (counts: Int32Array, from: number, to: number) => {
    const start = Math.min(WIDEST_PAGE, Math.max(0, Math.ceil(from)));
    const end = Math.min(WIDEST_PAGE, Math.max(0, Math.floor(to)));
    if (end <= start) return;
    counts[start] = (counts[start] ?? 0) + 1;
    counts[end] = (counts[end] ?? 0) - 1;
  };
  let last: SetText | undefined;
  for (const text of texts) {
    if (text.words.trim() === '') continue;
    add(crossing, text.x, text.x + text.width);
    const right = (last?.x ?? 0) + (last?.width ?? 0);
    if (
      last !== undefined &&
      Math.abs(last.y - text.y) < SAME_LINE * text.size &&
      text.x - right > NARROWEST_GUTTER * text.size
    )
      add(gaps, right, text.x);
    last = text;
  }
  let [blank, set] = [0, 0];
  const gutters = new Set<number>();
  for (let x = 0; x <= WIDEST_PAGE; x++) {
    blank += gaps[x] ?? 0;
    set += crossing[x] ?? 0;
    if (blank >= FEWEST_GAPS && set * MOST_CROSSED <= blank) gutters.add(x);
  }
  return (from, to) => {
    for (let x = Math.max(0, Math.ceil(from)); x < Math.min(to, WIDEST_PAGE); x++)
      if (gutters.has(x)) return true;
    return false;
  };
}

function goesOn(line: PageLine, { x, y, size }: SetText, hasBlank: boolean): boolean {
  const gap = x - line.right;
  const isLevel = Math.abs(y - line.y) < SAME_LINE * Math.max(size, line.size);
  return isLevel && gap > -0.5 * size && gap < (hasBlank ? WIDEST_BLANK : WIDEST_GAP) * size;
}
