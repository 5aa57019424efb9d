import { type CharacterClasses, characterClasses, scanWords } from './scan-words.ts';
import { termOf } from './term-of.ts';

/** A word as it stands in a text, and the term under which it is looked up (empty for a stop word). */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

let classes: CharacterClasses | undefined;

/** The words of a text, in order, stop words among them with an empty term. */
export function tokensOf(text: string): readonly Token[] {
  classes ??= characterClasses();
  const tokens: Token[] = [];
  scanWords(text, classes, (start, end) => {
    tokens.push({ term: termOf(text.slice(start, end)), start, end });
  });
  return tokens;
}
