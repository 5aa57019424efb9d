import type { LanguageClauses } from '../../language-clauses.ts';
import { hasFeature } from '../speech.ts';
import { attachCue } from './attach-cue.ts';
import { findCues } from './find-cues.ts';
import { isCommonName } from './is-common-name.ts';
import { isDisowned } from './is-disowned.ts';
import { isPassivelySaid } from './is-passively-said.ts';
import {
  hasAsked,
  isBeforeMainClause,
  isSubjectAt,
  opensSubordinate,
  opensWithView,
} from './is-subject-at.ts';
import { mainSubject, opensWithThing } from './main-subject.ts';
import { opensWithCue } from './opens-with-cue.ts';
import { readWords } from './read-words.ts';

/** How English orders a clause: subject, verb, object; “said Vega” turned round; the passive with “by”. */
export const englishClauses: LanguageClauses = {
  opensWithCue,
  readWords,
  findCues,
  attachCue,
  mainSubject,
  opensWithThing,
  isBeforeMainClause,
  opensSubordinate,
  opensWithView,
  isSubjectAt,
  hasAsked,
  isPassivelySaid,
  isDisowned,
  isCommonName,
  joinsRow: (word) => word === 'and' || word === 'or',
  goesOn: ({ chunk }) => hasFeature(chunk.lower, 'goesOn'),
};
