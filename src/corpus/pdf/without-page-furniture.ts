import type { PageLine } from './page-line.ts';

/** So many lines at the head and at the foot of a page may be its furniture. */
const LINES = 3;
/** From one line of a paragraph to the next it is no farther, in sizes of the letters; a head stands farther off. */
const NEAR = 1.8;
/** “3”, “Page 3 of 7”, “- 3 -” */
const PAGE_NUMBER =
  /^[-–—\s]*(?:page|seite|página|p\.|s\.)?\s*\d{1,4}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?[-–—\s]*$/i;
/** An address and nothing else, as browsers print it below, perhaps with the page's number. */
const ADDRESS = /^(?:https?:\/\/|file:\/\/|www\.)\S+(?:\s+\d+\s*\/\s*\d+)?$/i;

/** “02/03/2026, 14:05 Bridge shut”, as browsers print it above. */
const PRINTED = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?:\s|$)/i;
const ALWAYS = [PAGE_NUMBER, ADDRESS, PRINTED];

/**
 * The lines of all pages without what is repeated at their heads and feet (but for its figures), page numbers, and what browsers print: addresses, and the
 * title in small letters.
 */
export function withoutPageFurniture(
  pages: readonly (readonly PageLine[])[],
  title: string | undefined,
): readonly (readonly PageLine[])[] {
  const counts = new Map<string, number>();
  const edges = pages.map(edgesOf);
  for (const edge of edges)
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (line: PageLine) => (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 3);
  const largest = pages.reduce((most, lines) => Math.max(most, largestOf(lines)), 0);
  const isTitle = ({ words, size }: PageLine) => words === title && size < largest;
  return pages.map((lines, page) => {
    const edge = [...(edges[page] ?? [])];
    const isFurniture = (line: PageLine) => isTitle(line) || ALWAYS.some((form) => form.test(line.words));
    const repeated = apart(new Set(edge.filter(isRepeated)), lines);
    return lines.filter(
      (line) => !repeated.has(line) && !(edges[page]?.has(line) === true && isFurniture(line)),
    );
  });
}

/** Of these lines those with no other line of the page beside them: a line of the report may stand at one height twice, too, but among others. */
function apart(some: ReadonlySet<PageLine>, lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const left = [...some].filter((line) => lines.every((other) => some.has(other) || !isBeside(line, other)));
  return left.length === some.size ? some : apart(new Set(left), lines);
}

function isBeside(line: PageLine, other: PageLine): boolean {
  const isNear = Math.abs(line.y - other.y) < NEAR * Math.max(line.size, other.size);
  return isNear && line.left < other.right && other.left < line.right;
}

function edgesOf(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const sorted = [...lines].sort((one, other) => other.y - one.y);
  return new Set([...sorted.slice(0, LINES), ...sorted.slice(-LINES)]);
}

/** At one height, whatever number it has. */
function keyOf({ words, y }: PageLine): string {
  return `${Math.round(y / 4)} ${words.replace(/\d+/g, '#')}`;
}

function largestOf(lines: readonly PageLine[]): number {
  return lines.reduce((largest, { size }) => Math.max(largest, size), 0);
}
