import type { LanguageSpeech, SpeechVerb } from '../language-speech.ts';

/** The forms of a plain verb of speech, lower case: those that say it of somebody now and then ("says", "said"), and the one that is named by. */
export interface SpokenForms {
  readonly lemma: string;
  readonly finite: readonly string[];
}

/** Verbs of speech of which nothing is known but their forms. */
export function speechOfForms(verbs: readonly SpokenForms[]): LanguageSpeech {
  const entries = verbs.map(
    ({ lemma, finite }): SpeechVerb => ({
      lemma,
      kind: 'speech',
      features: new Set(['plain']),
      base: [],
      third: [],
      past: finite,
      participle: [],
      gerund: [],
    }),
  );
  const byForm = new Map(entries.flatMap((verb) => verb.past.map((form) => [form, verb] as const)));
  return { verbs: entries, verbOf: (word) => byForm.get(word), isNounToo: () => false };
}
