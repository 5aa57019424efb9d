import type { CueKind } from './cue-verb.ts';

/**
 * What else is true of a verb of speech. `plain`: says that somebody spoke, and no more ("say"). `tells`: says more, and whoever asks who did
 * so, or what somebody did so, asks for words ("warn"). `asks`: puts a question ("press"). `goesOn`: whoever spoke last speaks again ("add").
 * `names`: its words are what something is called ("dub"). `denies`: its words are not the speaker's view ("deny"). `thinks`: no sound need
 * be heard ("believe"). `shouts`: of loud words, on the street or in a house ("chant"). `hearer`: the hearer stands right behind it ("tell").
 * `performs`: what is said may be a work ("sing", "read"). `weak`: introduces words only right before them, and is mostly no utterance
 * ("continue", "find"). `noun`: the plain form and the one in -s are as often nouns ("claim", "claims"); `singular`: only the plain form is
 * ("call"); `gerund`: the one in -ing is ("warning").
 */
export type SpeechFeature =
  | 'plain'
  | 'tells'
  | 'asks'
  | 'goesOn'
  | 'names'
  | 'denies'
  | 'thinks'
  | 'shouts'
  | 'hearer'
  | 'performs'
  | 'weak'
  | 'noun'
  | 'singular'
  | 'gerund';

/** A verb by which somebody is quoted or reported, with all its forms; lower case, spellings of one form beside each other. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly features: ReadonlySet<SpeechFeature>;
  readonly base: readonly string[];
  /** "says" */
  readonly third: readonly string[];
  /** "wrote" */
  readonly past: readonly string[];
  /** "written" */
  readonly participle: readonly string[];
  /** "writing" */
  readonly gerund: readonly string[];
}

/** How a language says that somebody spoke. */
export interface LanguageSpeech {
  readonly verbs: readonly SpeechVerb[];
  /** The verb of speech of which the word (lower case) is a form; undefined where it is of none. */
  verbOf(word: string): SpeechVerb | undefined;
  /** Whether the form (lower case) is as often a noun: "claims", "warning". */
  isNounToo(word: string): boolean;
}
