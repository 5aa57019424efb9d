import type { CueKind, CueVerb } from '../cue-verb.ts';
import type { LanguageSpeech, SpeechFeature, SpeechVerb } from '../language-speech.ts';
import { inflectVerb } from './inflect-verb.ts';
import { SPEECH_VERBS } from './words/speech-verbs.ts';

type FormName = 'base' | 'third' | 'past' | 'participle' | 'gerund';
const FORM_NAMES: readonly FormName[] = ['third', 'past', 'participle', 'gerund', 'base'];

const VERBS: readonly SpeechVerb[] = (['speech', 'judge', 'report'] as const).flatMap((kind) =>
  SPEECH_VERBS[kind].split(',').map((entry) => readEntry(kind, entry)),
);

interface Form {
  readonly verb: SpeechVerb;
  readonly cue: CueVerb;
  readonly isNounToo: boolean;
}

const FORMS: ReadonlyMap<string, Form> = buildForms();

/** What a word (lower case) is as a verb of speech; undefined where it is none. */
export function cueVerb(word: string): CueVerb | undefined {
  return FORMS.get(word)?.cue;
}

/** Whether the word is a form of a verb of speech and as often a noun ("claims", "report"), so that a subject must stand right before it. */
export function isNounToo(word: string): boolean {
  return FORMS.get(word)?.isNounToo === true;
}

/** Whether the word is a form of a verb of speech of which this is true. */
export function hasFeature(word: string, feature: SpeechFeature): boolean {
  return FORMS.get(word)?.verb.features.has(feature) === true;
}

/** The forms by these names of the verbs that fit. */
export function formsOf(
  fits: (verb: SpeechVerb) => boolean,
  names: readonly FormName[] = FORM_NAMES,
): ReadonlySet<string> {
  return new Set(VERBS.filter(fits).flatMap((verb) => names.flatMap((name) => verb[name])));
}

/** The verbs of speech of English, with all their forms. */
export const englishSpeech: LanguageSpeech = {
  verbs: VERBS,
  verbOf: (word) => FORMS.get(word)?.verb,
  isNounToo,
};

function readEntry(kind: CueKind, entry: string): SpeechVerb {
  const [spellings = '', ...features] = entry.trim().split(/\s+/);
  const [lemma = '', ...others] = spellings.split('/');
  const all = [lemma, ...others].map(inflectVerb);
  const form = (name: FormName) => [...new Set(all.flatMap((forms) => forms[name]))];
  return {
    lemma,
    kind,
    // The table's own words: the test of tables says which of them are features.
    features: new Set(features as SpeechFeature[]),
    base: form('base'),
    third: form('third'),
    past: form('past'),
    participle: form('participle'),
    gerund: form('gerund'),
  };
}

/** Finite forms come first: "read" is a past here. */
function buildForms(): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const verb of VERBS) {
    for (const name of FORM_NAMES) {
      const form = name === 'gerund' ? 'participle' : name === 'base' ? 'base' : 'finite';
      for (const word of verb[name]) {
        if (!forms.has(word))
          forms.set(word, { verb, cue: { kind: verb.kind, form }, isNounToo: isNoun(verb, word) });
      }
    }
  }
  return forms;
}

function isNoun({ features, base, third, gerund }: SpeechVerb, word: string): boolean {
  if (base.includes(word)) return features.has('noun') || features.has('singular');
  if (third.includes(word)) return features.has('noun');
  return gerund.includes(word) && features.has('gerund');
}
