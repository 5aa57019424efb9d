/** Lines around a difference that are shown with it. */
const CONTEXT = 2;

/** What leads from one text to another: lines with `-` and `+`, a few of those around them, `…` where others are left out. */
export function lineDifference(before: string, after: string): string {
  const marked = markedLines(before.split('\n'), after.split('\n'));
  const isNear = marked.map((_, index) =>
    marked.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((line) => !line.startsWith(' ')),
  );
  return marked
    .flatMap((line, index) => (isNear[index] ? [line] : isNear[index - 1] === false ? [] : ['  …']))
    .join('\n');
}

/** By the longest common subsequence: the texts are a hundred lines long. */
function markedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      (lengths[row] as Uint16Array)[column] =
        before[row] === after[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const marked: string[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    if (row < before.length && before[row] === after[column]) {
      marked.push(`  ${before[row]}`);
      row += 1;
      column += 1;
    } else if (
      column === after.length ||
      (row < before.length && lengthAt(row + 1, column) >= lengthAt(row, column + 1))
    ) {
      marked.push(`- ${before[row]}`);
      row += 1;
    } else {
      marked.push(`+ ${after[column]}`);
      column += 1;
    }
  }
  return marked;
}
