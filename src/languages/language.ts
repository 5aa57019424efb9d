import type { LanguageClauses } from './language-clauses.ts';
import type { LanguageDiscourse } from './language-discourse.ts';
import type { LanguageMarks } from './language-marks.ts';
import type { LanguageNames } from './language-names.ts';
import type { LanguageSpeech } from './language-speech.ts';

/**
 * All that the bot knows of the language of the articles. Neutral code asks this interface and holds no word of any language; a
 * language is one folder beside this file that assembles its tables and rules into one such object. Each part serves one reader.
 */
export interface Language {
  /** ISO 639-1, lower case: "en". */
  readonly code: string;
  readonly marks: LanguageMarks;
  readonly names: LanguageNames;
  readonly speech: LanguageSpeech;
  readonly clauses: LanguageClauses;
  readonly discourse: LanguageDiscourse;
}
