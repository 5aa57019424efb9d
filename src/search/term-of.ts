import type { LanguageSearch } from '../languages/language-search.ts';
import { fold } from '../text/fold.ts';
import { nameForm } from '../text/name-form.ts';

/** Letters of a word that count; what is longer is no word, and two that differ only behind them are taken for one. */
export const LONGEST_WORD = 64;

/**
 * The term under which a word of a text is looked up: folded, without possessive and apostrophes, stemmed as the language stems.
 * Empty for a stop word and where no letter or digit is left.
 */
export function termOf(word: string, { stopWords, withoutClitic, stem }: LanguageSearch): string {
  const bare = withoutClitic(fold(word.slice(0, LONGEST_WORD)));
  // “U.S” must not become the pronoun, nor 3.5 a 35.
  if (bare.includes('.'))
    return /\p{L}/u.test(bare) ? nameForm(bare).replaceAll(' ', '') : bare.replaceAll(',', '');
  const form = nameForm(bare.replaceAll(',', '')).replaceAll(' ', '');
  if (form === '' || stopWords.has(form)) return '';
  return /^[a-z]+$/.test(form) ? stem(form) : form;
}
