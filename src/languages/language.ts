import type { SentenceWords } from '../text/sentence-words.ts';
import type { Furniture } from './furniture.ts';
import type { LanguageClauses } from './language-clauses.ts';
import type { LanguageCohesion } from './language-cohesion.ts';
import type { LanguageDiscourse } from './language-discourse.ts';
import type { LanguageEvidence } from './language-evidence.ts';
import type { LanguageFollowUps } from './language-follow-ups.ts';
import type { LanguageMarks } from './language-marks.ts';
import type { LanguageNames } from './language-names.ts';
import type { LanguageQuestions } from './language-questions.ts';
import type { LanguageSearch } from './language-search.ts';
import type { LanguageSpeech } from './language-speech.ts';
import type { LanguageWords } from './language-words.ts';

/**
 * All that the bot knows of the language of the articles. Neutral code asks this interface and holds no word of any language; a
 * language is one folder beside this file that assembles its tables and rules into one such object. Each part serves one reader.
 */
export interface Language {
  /** ISO 639-1, lower case: "en". */
  readonly code: string;
  readonly sentences: SentenceWords;
  readonly search: LanguageSearch;
  readonly words: LanguageWords;
  readonly questions: LanguageQuestions;
  readonly evidence: LanguageEvidence;
  readonly cohesion: LanguageCohesion;
  readonly followUps: LanguageFollowUps;
  readonly marks: LanguageMarks;
  readonly names: LanguageNames;
  readonly speech: LanguageSpeech;
  readonly clauses: LanguageClauses;
  readonly discourse: LanguageDiscourse;
  readonly furniture: Furniture;
}
