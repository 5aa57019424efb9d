/** What somebody looks for: words anywhere, phrases that must stand as they are, and words that must not occur. */
export interface Query {
  /** The words to rank by, those of the phrases among them. */
  readonly words: string;
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
}

const PHRASE =
  /["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb]*)["\u201c\u201d\u201e\u00ab\u00bb]/g;
/** A minus sign before a word and after a blank; inside a word it is a hyphen. */
const EXCLUDED = /(^|\s)[-\u2212](?=[\p{L}\p{N}])([^\s"]+)/gu;

/**
 * Reads `"exact phrase"` and `-word`; a mark without its partner is no mark. What is left, with the words of the phrases,
 * is ranked by. Never throws.
 */
export function parseQuery(query: string): Query {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const unquoted = query.replace(PHRASE, (_, phrase: string) => {
    phrases.push(phrase);
    return ' ';
  });
  const words = unquoted.replace(EXCLUDED, (_, before: string, word: string) => {
    excluded.push(word);
    return before;
  });
  return { words: [words, ...phrases].join(' '), phrases, excluded };
}
