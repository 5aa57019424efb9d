import type { Language } from '../language.ts';
import { englishClauses } from './clauses/clauses.ts';
import { englishDiscourse } from './discourse.ts';
import { englishMarks } from './marks.ts';
import { englishNames } from './names/names.ts';
import { englishSpeech } from './speech.ts';

/** English as news writes it, on both sides of the Atlantic and beyond. */
export const english: Language = {
  code: 'en',
  marks: englishMarks,
  names: englishNames,
  speech: englishSpeech,
  clauses: englishClauses,
  discourse: englishDiscourse,
};
