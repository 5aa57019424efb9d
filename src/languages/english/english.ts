import type { Language } from '../language.ts';
import { SEARCH } from './search/search.ts';

/** English as news writes it, on both sides of the Atlantic and beyond. */
export const english: Language = {
  code: 'en',
  search: SEARCH,
};
