import type { LanguageWords } from '../language-words.ts';
import { englishCountries } from './countries.ts';
import { isCommonStem, isKnownStem } from './known-stems.ts';
import { relatedWords } from './related-words.ts';
import { PLAIN_FORMS } from './words/irregular-forms.ts';
import { KINDRED } from './words/kindred-words.ts';
import { LIGHT_WORDS } from './words/light-words.ts';
import { OFFICES_ALIKE } from './words/offices-alike.ts';
import { PARTICLES } from './words/particles.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/** Which English words are one for another, and which tell little. */
export const englishWords: LanguageWords = {
  plainForms: PLAIN_FORMS,
  isKnown: isKnownStem,
  isCommon: isCommonStem,
  inflections: ['s', 'd', 'ed', 'es', 'ing'],
  small: STOP_WORDS,
  kindred: KINDRED,
  related: relatedWords,
  particles: PARTICLES,
  countries: englishCountries,
  officesAlike: OFFICES_ALIKE,
  light: LIGHT_WORDS,
};
