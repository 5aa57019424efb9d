import type { LanguageQuestions } from '../../language-questions.ts';
import { MEASURES, QUESTION_FILLERS } from '../words/light-words.ts';
import { questionKind } from './question-kind.ts';
import { questionShape } from './question-shape.ts';
import { soughtNumber } from './sought-number.ts';

/** Where one of these has a capital, all words do, and capitals say nothing about names: "Who Closed The Bridge", "WHO CLOSED IT". */
const NEVER_CAPITAL: ReadonlySet<string> = new Set(
  `a an the is are was were be do does did has have had can could would should of in on at to for from by with about and or it`.split(
    ' ',
  ),
);
/** Before a name: "the mayor", "our mayor". */
const ARTICLE = /^(?:the|an?|our|their)\s+/i;
const POSSESSIVE = /['’]s?$/;
/** After a body's name, whoever speaks for it: "the Harbour Department spokeswoman". */
const SPEAKS_FOR = /\s+(?:spokes(?:man|woman|person|people)|officials?|statement)$/i;

/** How English asks. */
export const englishQuestions: LanguageQuestions = {
  kindOf: questionKind,
  shapeOf: questionShape,
  numberOf: soughtNumber,
  countedPeople: ['person', 'civilian', 'victim'],
  asksWho: (question) => /^\s*who\b/i.test(question),
  isFiller(word, before) {
    const folded = word.toLowerCase();
    return QUESTION_FILLERS.has(folded) || (before?.toLowerCase() === 'how' && MEASURES.has(folded));
  },
  isNeverCapital: (word) => NEVER_CAPITAL.has(word.toLowerCase()),
  withoutArticle: (name) => name.replace(ARTICLE, ''),
  withoutPossessive: (name) => name.replace(POSSESSIVE, ''),
  withoutSpokesperson: (name) => name.replace(SPEAKS_FOR, ''),
  genderOfTitle(name) {
    if (/^(?:mrs|ms|miss)\.?\s/i.test(name)) return 'female';
    return /^mr\.?\s/i.test(name) ? 'male' : undefined;
  },
};
