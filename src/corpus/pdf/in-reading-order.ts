import type { PageLine } from './page-line.ts';

/** Lines wider than this part of the page's text go over all columns. */
const WIDE = 0.62;
/** A column has at least so many lines. */
const FEWEST_LINES = 4;

interface Column {
  readonly left: number;
  readonly right: number;
}

/**
 * A page's lines in the order in which they are read. The order of the file is kept where it follows the columns, as most programs write it;
 * where it goes to and fro between them, the columns are read one after the other, from one line over all of them to the next.
 */
export function inReadingOrder(lines: readonly PageLine[]): readonly PageLine[] {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY);
  const isWide = (line: PageLine) => line.right - line.left > WIDE * (right - left);
  const columns = columnsOf(lines.filter((line) => !isWide(line)));
  if (columns.length < 2) return lines;
  const columnOf = (line: PageLine) =>
    columns.findIndex((column) => line.left < column.right && line.right > column.left);
  const places = lines.map((line) => (isWide(line) ? -1 : columnOf(line)));
  const changes = places.filter((place, index) => index > 0 && place !== places[index - 1]).length;
  const bands = places.filter((place) => place === -1).length + 1;
  if (changes <= columns.length * bands) return lines;
  const ordered: PageLine[] = [];
  let band: PageLine[] = [];
  const close = () => {
    for (const [index] of columns.entries()) ordered.push(...band.filter((line) => columnOf(line) === index));
    band = [];
  };
  for (const line of [...lines].sort((one, other) => other.y - one.y || one.left - other.left)) {
    if (isWide(line)) {
      close();
      ordered.push(line);
    } else band.push(line);
  }
  close();
  return ordered;
}

/** The columns between strips of paper on which no line stands, from left to right. */
function columnsOf(lines: readonly PageLine[]): readonly Column[] {
  const columns: { left: number; right: number; count: number }[] = [];
  for (const line of [...lines].sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last === undefined || line.left > last.right)
      columns.push({ left: line.left, right: line.right, count: 1 });
    else {
      last.right = Math.max(last.right, line.right);
      last.count++;
    }
  }
  return columns.every(({ count }) => count >= FEWEST_LINES) ? columns : [];
}
