import { ARABIC_ARTICLE, SURNAME_OPENERS } from '../languages/shared/name-particles.ts';
import { isSpellingVariant } from './spelling-variant.ts';

/** "John F. Kennedy" and "John Kennedy", "J. Kennedy"; never "Jack Kennedy". Both have the same last word. */
export function isVariant(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one[0] ?? '', other[0] ?? ''];
  if (one.length < 2 || other.length < 2) return false;
  if (first === second || isSpellingVariant(first, second)) return true;
  return (
    (first.length === 1 && second.startsWith(first)) || (second.length === 1 && first.startsWith(second))
  );
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
