import { wordsIn } from '../../words-in.ts';

/**
 * Plain forms of the verbs that report what somebody said, as a sentence beside a name has them. Not here: verbs of thought, and
 * those that also report deeds ("back", "offer").
 */
export const SPEECH_VERBS: readonly string[] = wordsIn(`
   accuse add announce argue ask call claim complain condemn criticise criticize declare demand deny describe explain insist
   promise reply respond say state suggest tell urge vow warn write`);
