import { createNumberWords } from './create-number-words.ts';

/** 12.345 · 8. Dez. 2016 · A, B und C */
export const { count, countOf, day, either, both } = createNumberWords('de');

/** "einmal", "zweimal", "12-mal" */
export function times(number: number): string {
  return number === 1 ? 'einmal' : number === 2 ? 'zweimal' : `${count(number)}-mal`;
}
