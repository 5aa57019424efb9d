/** The words of a table that is written as running text, parted by white space. */
export function wordsIn(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}
