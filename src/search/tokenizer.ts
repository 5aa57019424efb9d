import type { LanguageSearch } from '../languages/language-search.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { scanWords } from './scan-words.ts';
import { LONGEST_WORD, termOf } from './term-of.ts';

/** A word as it stands in a text, and the term under which it is looked up (empty for a stop word). */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** So many words are remembered of a language; then it begins anew. A year of news has about as many. */
const MOST_REMEMBERED = 100_000;

/** The terms of words as they stand: the same few come again and again, and each would else be folded and stemmed anew. */
const remembered = new WeakMap<LanguageSearch, Map<string, string>>();

/** The words of a text, in order, stop words among them with an empty term. */
export function tokensOf(text: string, language: LanguageSearch = DEFAULT_LANGUAGE.search): readonly Token[] {
  const tokens: Token[] = [];
  let terms = remembered.get(language);
  if (terms === undefined || terms.size > MOST_REMEMBERED) {
    terms = new Map();
    remembered.set(language, terms);
  }
  const known = terms;
  scanWords(text, (start, end) => {
    const word = text.slice(start, end);
    let term = known.get(word);
    if (term === undefined) {
      term = termOf(word, language);
      // A long one comes once, and would keep the text alive that it is cut from.
      if (word.length <= LONGEST_WORD) known.set(Buffer.from(word).toString(), term);
    }
    tokens.push({ term, start, end });
  });
  return tokens;
}
