import { GENERATIONS, NAME_SUFFIXES } from '../languages/shared/name-suffixes.ts';
import type { Token } from '../text/tokenize.ts';
import { withoutAccents } from '../text/without-accents.ts';

/** A name's words as they are compared: without accents, initials' full stops and suffixes, lower case. */
export function nameWords(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let at = first; at <= last; at++) {
    // The marks around a nickname: Ana “Nana” Vega.
    if (tokens[at]?.kind === 'mark') continue;
    const word = plainWord(tokens[at]?.lower ?? '');
    if (word !== '' && !(words.length > 0 && NAME_SUFFIXES.has(word))) words.push(word);
  }
  return words;
}

/** The words of a name that stands alone, as in a file that a person wrote. */
export function wordsOfName(name: string): readonly string[] {
  const words = name
    .split(/\s+/)
    .map((word) => plainWord(word.toLowerCase()))
    .filter((word) => word !== '');
  return words.filter((word, index) => index === 0 || !NAME_SUFFIXES.has(word));
}

/** "jr" of "Ana Vega Jr."; undefined where the name ends in no such word. */
export function generationOf(name: string): string | undefined {
  const last = /\S+$/.exec(name)?.[0] ?? '';
  return GENERATIONS.get(last.toLowerCase().replaceAll('.', ''));
}

function plainWord(lower: string): string {
  const plain = withoutAccents(lower).replaceAll('’', "'");
  return plain.includes('.') ? plain.replaceAll('.', '') : plain;
}
