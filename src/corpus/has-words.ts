/** Whether words hold a letter or a digit: "* * *" and "———" are rules, not words. */
export function hasWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}
