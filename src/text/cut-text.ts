/** The text's beginning: at most `limit` UTF-16 units, and no half of a character that takes two, as "🌉" does. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, isFirstHalf(text.charCodeAt(limit - 1)) ? limit - 1 : limit);
}

/** The same with "…" behind it where something was cut off; that sign counts, too. */
export function cutWithEllipsis(text: string, limit: number): string {
  return text.length <= limit ? text : `${cutText(text, limit - 1)}…`;
}

/** Whether a UTF-16 unit is the first half of a character that takes two. */
export function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
