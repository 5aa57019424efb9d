import type { SentenceWords } from '../../text/sentence-words.ts';
import type { Furniture } from '../furniture.ts';
import type { Language } from '../language.ts';
import type { LanguageDiscourse } from '../language-discourse.ts';
import type { LanguageEvidence } from '../language-evidence.ts';
import type { LanguageQuestions } from '../language-questions.ts';
import { adjacentClauses } from './adjacent-clauses.ts';
import { type MarkPair, signsOf } from './mark-pairs.ts';
import { namesByCapitals } from './names-by-capitals.ts';
import { type SpokenForms, speechOfForms } from './speech-of-forms.ts';

/** The least that is known of a language before its articles can be read in it. */
export interface Beginnings {
  /** ISO 639-1, lower case. */
  readonly code: string;
  readonly sentences: SentenceWords;
  /** The pairs of quotation marks that its papers print. */
  readonly pairs: readonly MarkPair[];
  /** Small words, lower case: articles, pronouns, prepositions, conjunctions, auxiliaries, "not". */
  readonly smallWords: readonly string[];
  /** Verbs of speech that say that somebody spoke, and no more. */
  readonly verbs: readonly SpokenForms[];
}

/**
 * A language of which only the beginnings are known. It reads “…,” said Ana Vega and Ana Vega said: “…” in whatever order its clauses have, where
 * nothing stands between, and leaves every other speaker open: what no table tells is not guessed. A folder starts with it and puts its own parts in
 * place of these one by one: `{ ...beginLanguage(…), names: dutchNames }`.
 */
export function beginLanguage({ code, sentences, pairs, smallWords, verbs }: Beginnings): Language {
  const small: ReadonlySet<string> = new Set(smallWords);
  const speech = speechOfForms(verbs);
  return {
    code,
    sentences,
    search: {
      stopWords: small,
      withoutClitic: (folded) => folded,
      stem: (word) => word,
      familyEndings: [''],
    },
    words: {
      plainForms: new Map(),
      isKnown: () => false,
      isCommon: () => false,
      inflections: [],
      small: [],
      kindred: [],
      related: async () => () => new Map(),
      particles: new Set(),
      light: [],
      countries: [],
      officesAlike: [],
    },
    questions: NO_QUESTIONS,
    evidence: NO_EVIDENCE,
    cohesion: {
      opensLeaning: (word) => small.has(word.toLowerCase()),
      opensLeaningPhrase: () => false,
      goesOn: () => false,
      needsName: () => false,
      isCalendarName: () => false,
      pointsBack: () => false,
      standsForNamed: () => false,
    },
    followUps: {
      whoIs: (name) => `${name}?`,
      whatSaid: (name, topic) => (topic === undefined ? `${name}?` : `${name}: ${topic}?`),
      nounAfter: () => undefined,
      bodyIn: (name) => name,
    },
    marks: {
      signs: signsOf(pairs),
      isElided: () => false,
      looksPossessive: () => false,
      endsWithSpeech: () => false,
      isTitle: () => false,
    },
    names: namesByCapitals(small),
    speech,
    clauses: adjacentClauses(speech, small),
    discourse: NO_DISCOURSE,
    furniture: NO_FURNITURE,
  };
}

/** Whatever is asked is words to look for. */
const NO_QUESTIONS: LanguageQuestions = {
  asTyped: (typed) => typed,
  smallTalk: () => undefined,
  kindOf: () => 'passage',
  jointSubjects: () => undefined,
  shapeOf: (question) => ({ kind: 'other', topic: question }),
  deedIn: () => undefined,
  numberOf: () => ({ kind: 'any' }),
  countedPeople: [],
  asksWho: () => false,
  isFiller: () => false,
  isNeverCapital: () => false,
  withoutArticle: (name) => name,
  withoutPossessive: (name) => name,
  withoutSpokesperson: (name) => name,
  isTitle: () => false,
  genderOfTitle: () => undefined,
};

const NO_EVIDENCE: LanguageEvidence = {
  tellsTime: () => false,
  timeIn: () => undefined,
  tellsReason: () => false,
  isPlaceWord: () => false,
  isArticle: () => false,
  figuresIn: () => [],
  isMeasure: () => false,
  isVague: () => false,
  tiesAge: () => false,
  tellsWhat: () => false,
  namesHolder: () => false,
};

/** Nobody is gone back to. */
const NO_DISCOURSE: LanguageDiscourse = {
  genderOfPronoun: () => undefined,
  bodyPronoun: () => undefined,
  genderOfNoun: () => undefined,
  genderOfReturn: () => undefined,
  isAsker: () => false,
  isDefinite: () => false,
  roleWords: () => [],
  kindredOffices: () => [],
  partOf: () => [],
  excludes: () => false,
  officeRank: () => 1,
  isRole: () => false,
  isSoleOffice: () => false,
  isEpithet: () => false,
  ageIn: () => undefined,
  isSpokesperson: () => false,
  bodySpokenFor: () => undefined,
  isAnyBody: () => false,
  isAct: () => false,
  linksToBody: () => false,
  namedPlural: () => undefined,
  withoutDeterminer: (words) => words,
  withoutPossession: (words) => words,
};

const NEVER = /(?!)/;

/** Only the sign of copyright is of all languages. */
const NO_FURNITURE: Furniture = {
  byline: NEVER,
  credits: NEVER,
  captionLabel: NEVER,
  pictureCredit: NEVER,
  creditInBrackets: NEVER,
  agencyCredit: NEVER,
  reporterRole: NEVER,
  newsName: NEVER,
  companySuffix: NEVER,
  copyright: /^\W{0,3}(?:©|\(c\))/iu,
  rightsReserved: NEVER,
  link: NEVER,
  day: NEVER,
  wordOfDay: NEVER,
};
