import { stemmer } from 'stemmer';
import type { LanguageSearch } from '../language-search.ts';
import { FAMILY_ENDINGS } from './words/family-endings.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/** What English hangs on a word with an apostrophe: Britain’s, they’ll, doesn’t. */
const CLITIC = /(?:n't|'(?:s|ll|re|ve|d|m))$/;
/** Without their “n’t” these are no words of the stop list: can’t, won’t, shan’t, ain’t. */
const CLIPPED: ReadonlySet<string> = new Set(['ca', 'wo', 'sha', 'ai']);

/** English to a search index. Stems are Porter's (An Algorithm for Suffix Stripping, 1980). */
export const englishSearch: LanguageSearch = {
  stopWords: new Set(STOP_WORDS),
  withoutClitic(folded) {
    const bare = folded.replace(CLITIC, '');
    return bare !== folded && CLIPPED.has(bare) ? '' : bare;
  },
  stem: stemmer,
  familyEndings: FAMILY_ENDINGS,
};
