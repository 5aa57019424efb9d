import { withPlurals } from '../inflect-noun.ts';

/**
 * Nouns for what somebody utters, lower case, in the singular; plurals are made by rule. Behind a possessive they are a cue ("Vega's claim that the
 * road was “closed”"). From general knowledge of English; nouns for documents that several people write belong to the documents, not here.
 */
const SINGULARS: readonly string[] =
  `accusation admission advice allegation allusion announcement answer apology appeal argument assertion
    assessment assurance attack belief boast call challenge characterisation characterization charge claim
    comment complaint concern conclusion contention criticism declaration definition demand denial denunciation
    depiction description explanation hint hope insistence joke line mantra message motto objection observation
    opinion phrase pitch plea pledge portrayal prediction promise proposal quip question quote reference refrain
    remark reply response retort rhetoric slogan speech statement suggestion suspicion term testimony threat
    tweet view vow warning word`
    .trim()
    .split(/\s+/);

/** Not made by rule, or without a singular of this sense; lower case. */
const AS_THEY_STAND: readonly string[] = ['musings'];

/** Plurals that are verbs more often than nouns: "Vega quips". */
const NO_PLURALS: ReadonlySet<string> = new Set(['advices', 'insistences', 'quips', 'retorts', 'rhetorics']);

export const SPEECH_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals(SINGULARS).filter((noun) => !NO_PLURALS.has(noun)),
  ...AS_THEY_STAND,
]);
