import type { LanguageSearch } from '../languages/language-search.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { scanWords } from './scan-words.ts';
import { termOf } from './term-of.ts';

/** A word as it stands in a text, and the term under which it is looked up (empty for a stop word). */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order, stop words among them with an empty term. */
export function tokensOf(text: string, language: LanguageSearch = DEFAULT_LANGUAGE.search): readonly Token[] {
  const tokens: Token[] = [];
  scanWords(text, (start, end) => {
    tokens.push({ term: termOf(text.slice(start, end), language), start, end });
  });
  return tokens;
}
