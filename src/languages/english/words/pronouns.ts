import type { Gender } from '../../gender.ts';

/** Pronouns for a woman and for a man, lower case, as the tokenizer leaves them: without 's. Nouns do not belong here. */
const FEMALE = new Set(['she', "she'd", "she'll", 'her', 'hers', 'herself']);
const MALE = new Set(['he', "he'd", "he'll", 'him', 'his', 'himself']);

/** The gender that a pronoun states; undefined for those that state none. */
export function genderOfPronoun(lower: string): Gender | undefined {
  if (FEMALE.has(lower)) return 'female';
  return MALE.has(lower) ? 'male' : undefined;
}
