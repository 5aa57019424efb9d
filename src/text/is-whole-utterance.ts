/** Fewer words are a fragment that a reporter wove into a sentence: “toxic regime”. */
const LEAST_WORDS = 4;

/** Whether words can stand for themselves: they begin as a sentence does, and are not a few words only. */
export function isWholeUtterance(words: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(words)?.[0] ?? '';
  if (first === '' || /\p{Ll}/u.test(first)) return false;
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= LEAST_WORDS;
}
