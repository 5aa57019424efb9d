import type { LanguageClauses } from '../../language-clauses.ts';
import { hasFeature } from '../speech.ts';
import { attachCue } from './attach-cue.ts';
import { findCues } from './find-cues.ts';
import { isCommonName } from './is-common-name.ts';
import { isDisowned } from './is-disowned.ts';
import { isPassivelySaid } from './is-passively-said.ts';
import { hasAsked, isSubjectAt } from './is-subject-at.ts';
import { mainSubject } from './main-subject.ts';
import { opensWithCue } from './opens-with-cue.ts';
import { readWords } from './read-words.ts';

export const englishClauses: LanguageClauses = {
  opensWithCue,
  readWords,
  findCues,
  attachCue,
  mainSubject,
  isSubjectAt,
  hasAsked,
  isPassivelySaid,
  isDisowned,
  isCommonName,
  goesOn: ({ chunk }) => hasFeature(chunk.lower, 'goesOn'),
};
