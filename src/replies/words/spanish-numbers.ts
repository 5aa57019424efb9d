import { createNumberWords } from './create-number-words.ts';

/** 12.345 · 8 dic 2016 · A, B y C */
export const { count, countOf, day, either, both } = createNumberWords('es');

/** «una vez», «3 veces» */
export function times(number: number): string {
  return number === 1 ? 'una vez' : `${count(number)} veces`;
}
