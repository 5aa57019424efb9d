import { ARABIC_ARTICLE, SURNAME_OPENERS } from '../languages/shared/name-particles.ts';
import { isSpellingVariant } from './spelling-variant.ts';

/** "John F. Kennedy" and "John Kennedy", "J. Kennedy"; never "Jack Kennedy" or "John B. Kennedy". Both have the same last word. */
export function isVariant(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one[0] ?? '', other[0] ?? ''];
  if (one.length < 2 || other.length < 2 || haveOtherMiddles(one, other)) return false;
  if (first === second || isSpellingVariant(first, second)) return true;
  return (
    (first.length === 1 && second.startsWith(first)) || (second.length === 1 && first.startsWith(second))
  );
}

/** "A." and "B.", "Maria" and "Lucia" between the same names are two people's; "F." and "Fitzgerald", or none, may be one's. */
function haveOtherMiddles(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [middlesOf(one), middlesOf(other)];
  if (mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((word) =>
    theirs.some(
      (another) =>
        isSpellingVariant(word, another) ||
        (word.length === 1 && another.startsWith(word)) ||
        (another.length === 1 && word.startsWith(another)),
    ),
  );
}

/** The names between the given name and the surname. */
export function middlesOf(words: readonly string[]): readonly string[] {
  return words.slice(1, -1).filter((word) => !isSurnameOpener(word));
}

/** Whether what follows two names tells a father from a son; nothing is known against them where one bears nothing. */
export function areGenerations(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** "Van der Vega" beside "Ana van der Vega", "Ó Vega" beside "Tadhg Ó Vega": a surname of several words, without the given name. */
export function isTail(full: readonly string[], tail: readonly string[]): boolean {
  const from = full.length - tail.length;
  return from > 0 && isSurnameOpener(tail[0] ?? '') && tail.every((word, at) => full[from + at] === word);
}

/** A small word with which a surname of several words begins, lower case. */
export function isSurnameOpener(word: string): boolean {
  return SURNAME_OPENERS.has(word);
}

/** "al-Masri" is called Masri; two letters behind it are no name of their own. */
const ARTICLE = new RegExp(`${ARABIC_ARTICLE.source}(?=.{3})`);

/** The word by which a name is called alone: the last, without the Arabic article ("Assad" of "al-Assad"). */
export function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return last.replace(ARTICLE, '');
}
