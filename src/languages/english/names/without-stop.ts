/** An abbreviation without its full stops: "Sen.", "U.S." */
export function withoutStop(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1).replaceAll('.', '') : lower;
}
