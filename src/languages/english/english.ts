import type { Language } from '../language.ts';
import { englishClauses } from './clauses/clauses.ts';
import { englishCohesion } from './cohesion.ts';
import { englishDiscourse } from './discourse.ts';
import { englishEvidence } from './evidence/evidence.ts';
import { englishFollowUps } from './follow-ups.ts';
import { englishFurniture } from './furniture.ts';
import { englishMarks } from './marks.ts';
import { englishNames } from './names/names.ts';
import { englishQuestions } from './questions/questions.ts';
import { englishSearch } from './search.ts';
import { englishSentences } from './sentences.ts';
import { englishSpeech } from './speech.ts';
import { englishWords } from './words.ts';

/** English as news writes it, on both sides of the Atlantic and beyond. */
export const english: Language = {
  code: 'en',
  sentences: englishSentences,
  search: englishSearch,
  words: englishWords,
  questions: englishQuestions,
  evidence: englishEvidence,
  cohesion: englishCohesion,
  followUps: englishFollowUps,
  marks: englishMarks,
  names: englishNames,
  speech: englishSpeech,
  clauses: englishClauses,
  discourse: englishDiscourse,
  furniture: englishFurniture,
};
