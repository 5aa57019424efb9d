import type { Language } from '../language.ts';
import { englishFurniture } from './furniture.ts';

/** English as news writes it, on both sides of the Atlantic and beyond. */
export const english: Language = {
  code: 'en',
  furniture: englishFurniture,
};
