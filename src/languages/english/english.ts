import type { Language } from '../language.ts';
import { englishSearch } from './search.ts';
import { englishSentences } from './sentences.ts';

/** English as news writes it, on both sides of the Atlantic and beyond. */
export const english: Language = {
  code: 'en',
  search: englishSearch,
  sentences: englishSentences,
};
