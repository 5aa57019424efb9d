import type { SearchQuery } from '../search/search-index.ts';

const OPENERS = '"“„«»';
const CLOSERS = '"”“»«';
const MINUS = '-−';

/**
 * Reads what somebody typed, and is the only one to do so: `"exact phrase"` in straight, curly or angular marks, and `-word`. A hyphen within a
 * word, or one that stands alone, excludes nothing; a mark that is never closed is no mark. Phrases stand without their marks. Linear.
 */
export function parseQuery(typed: string): Required<SearchQuery> {
  const phrases: string[] = [];
  const without: string[] = [];
  let words = '';
  let at = 0;
  while (at < typed.length) {
    const phrase = phraseAt(typed, at);
    if (phrase !== undefined) {
      if (phrase.text !== '') phrases.push(phrase.text);
      words += ` ${phrase.text} `;
      at = phrase.end;
    } else if (isExclusion(typed, at)) {
      const end = endOfWord(typed, at + 1);
      without.push(typed.slice(at + 1, end));
      at = end;
    } else {
      words += typed.charAt(at);
      at++;
    }
  }
  return { words: words.replace(/\s+/g, ' ').trim(), phrases, without };
}

function phraseAt(typed: string, at: number): { readonly text: string; readonly end: number } | undefined {
  if (!OPENERS.includes(typed.charAt(at))) return undefined;
  for (let end = at + 1; end < typed.length && end <= at + MOST; end++) {
    if (CLOSERS.includes(typed.charAt(end))) return { text: typed.slice(at + 1, end).trim(), end: end + 1 };
  }
  return undefined;
}

/** No phrase is longer than the longest option; bounds the search for a mark that is never closed. */
const MOST = 500;

function isExclusion(typed: string, at: number): boolean {
  const startsWord = at === 0 || /\s/.test(typed.charAt(at - 1));
  return MINUS.includes(typed.charAt(at)) && startsWord && /[\p{L}\p{N}]/u.test(typed.charAt(at + 1));
}

function endOfWord(typed: string, from: number): number {
  let end = from;
  while (end < typed.length && !/\s/.test(typed.charAt(end))) end++;
  return end;
}
