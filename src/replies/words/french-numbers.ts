import { createNumberWords } from './create-number-words.ts';

/** 12 345 · 8 déc. 2016 · A, B et C */
export const { count, countOf, day, either, both } = createNumberWords('fr');

/** « une fois », « 3 fois » */
export function times(number: number): string {
  return number === 1 ? 'une fois' : `${count(number)} fois`;
}
