import type { Gender } from '../../gender.ts';

const FEMALE = new Set(['she', "she'd", "she's", "she'll", 'her', 'hers', 'herself']);
const MALE = new Set(['he', "he'd", "he's", "he'll", 'him', 'his', 'himself']);

/** The gender that a pronoun states; undefined for those that state none. */
export function genderOfPronoun(lower: string): Gender | undefined {
  if (FEMALE.has(lower)) return 'female';
  return MALE.has(lower) ? 'male' : undefined;
}
