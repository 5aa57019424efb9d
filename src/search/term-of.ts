import { stemmer } from 'stemmer';
import { fold } from '../text/fold.ts';
import { nameForm } from '../text/name-form.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Letters of a word that count; what is longer is no word, and two that differ only behind them are taken for one. */
export const LONGEST_WORD = 64;

/** What English hangs on a word with an apostrophe: Britain’s, they’ll, doesn’t. */
const CLITIC = /(?:n't|'(?:s|ll|re|ve|d|m))$/;
/** Without their “n’t” these two are no words of the stop list: can’t, won’t. */
const CLIPPED: ReadonlySet<string> = new Set(['ca', 'wo', 'sha', 'ai']);

/**
 * The term under which a word of a text is looked up: folded, without possessive and apostrophes, stemmed (Porter, An
 * Algorithm for Suffix Stripping, 1980). Empty for a stop word and where no letter or digit is left.
 */
export function termOf(word: string): string {
  const folded = fold(word.slice(0, LONGEST_WORD));
  const bare = folded.replace(CLITIC, '');
  if (bare !== folded && CLIPPED.has(bare)) return '';
  // “U.S” must not become the pronoun, nor 3.5 a 35.
  if (bare.includes('.'))
    return /\p{L}/u.test(bare) ? nameForm(bare).replaceAll(' ', '') : bare.replaceAll(',', '');
  const form = nameForm(bare.replaceAll(',', '')).replaceAll(' ', '');
  if (form === '' || STOP_WORDS.has(form)) return '';
  return /^[a-z]+$/.test(form) ? stemmer(form) : form;
}
