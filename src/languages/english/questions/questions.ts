import type { LanguageQuestions } from '../../language-questions.ts';
import { HONORIFICS, SHORT_OFFICES, TITLE_OFFICES } from '../words/honorifics.ts';
import { COUNTED_PEOPLE, MEASURES, QUESTION_FILLERS } from '../words/light-words.ts';
import { PERSON_NOUNS } from '../words/person-nouns.ts';
import { NEVER_CAPITAL } from '../words/small-words.ts';
import { asTyped } from './as-typed.ts';
import { continueQuestion, leansOnEarlier, nameAlone } from './continue-question.ts';
import { deedIn } from './deed-in.ts';
import { jointSubjects } from './joint-subjects.ts';
import { questionKind } from './question-kind.ts';
import { questionShape } from './question-shape.ts';
import { smallTalk } from './small-talk.ts';
import { soughtNumber } from './sought-number.ts';

const FILLERS: ReadonlySet<string> = new Set(QUESTION_FILLERS);
const MEASURED: ReadonlySet<string> = new Set(MEASURES);
const CAPITAL_WHERE_ALL_ARE: ReadonlySet<string> = new Set(NEVER_CAPITAL);
const TITLES = [HONORIFICS, SHORT_OFFICES, TITLE_OFFICES, PERSON_NOUNS];
/** Before a name: "the mayor", "our mayor". */
const ARTICLE = /^(?:the|an?|our|their)\s+/i;
const POSSESSIVE = /['’]s?$/;
/** After a body's name, whoever speaks for it: "the Harbour Department spokeswoman". */
const SPEAKS_FOR = /\s+(?:spokes(?:man|woman|person|people)|officials?|statement)$/i;

/** How English asks. */
export const englishQuestions: LanguageQuestions = {
  asTyped,
  continued: continueQuestion,
  leansOnEarlier,
  nameAlone,
  wordsOf: (name) => `What did ${name} say?`,
  smallTalk,
  kindOf: questionKind,
  jointSubjects,
  shapeOf: questionShape,
  deedIn,
  numberOf: soughtNumber,
  countedPeople: COUNTED_PEOPLE,
  asksWho: (question) => /^\s*who\b/i.test(question),
  isFiller(word, before) {
    const folded = word.toLowerCase();
    return FILLERS.has(folded) || (before?.toLowerCase() === 'how' && MEASURED.has(folded));
  },
  isNeverCapital: (word) => CAPITAL_WHERE_ALL_ARE.has(word.toLowerCase()),
  withoutArticle: (name) => name.replace(ARTICLE, ''),
  withoutPossessive: (name) => name.replace(POSSESSIVE, ''),
  withoutSpokesperson: (name) => name.replace(SPEAKS_FOR, ''),
  isTitle: (form) => TITLES.some((titles) => titles.has(form)),
  genderOfTitle: (name) => HONORIFICS.get(/^(\p{L}+)\.?\s/u.exec(name)?.[1]?.toLowerCase() ?? ''),
};
