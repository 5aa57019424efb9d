/** For `sort`: by UTF-16 code units, which is the same order on every machine, whatever its language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
