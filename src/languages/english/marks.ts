import type { LanguageMarks } from '../language-marks.ts';
import { MARK_PAIRS, signsOf } from '../shared/mark-pairs.ts';
import { isTitle } from './is-title.ts';
import { formsOf } from './speech.ts';

/** Words that begin with an apostrophe, behind it, lower case; plain words that may be quoted do not belong here. */
const ELIDED = new Set(['tis', 'twas', 'em', 'til', 'cause', 'bout', 'n', 'round', 'cos', 'twere']);

/** A clause of speech at a paragraph's end is seldom longer. */
const LONGEST_ENDING = 100;
const PLAIN = [
  ...formsOf(({ features, kind }) => features.has('plain') && kind === 'speech', ['third', 'past']),
].join('|');
const NAME = "(?:(?:Mr|Mrs|Ms|Dr)\\.? )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}";
/** "We go again, said Leo Vega on Friday." */
const SPEECH_AT_END = new RegExp(
  `[,?!] (?:(?:${PLAIN}) (?:${NAME}|s?he)|(?:${NAME}|s?he) (?:${PLAIN}))(?: [^.,“”"]{1,40})?\\.$`,
  'u',
);

/** Marks as English papers print them, those that they take over from agencies and from older texts included. */
export const englishMarks: LanguageMarks = {
  signs: signsOf(Object.values(MARK_PAIRS)),
  isElided: (word) => ELIDED.has(word),
  looksPossessive: (text, mark) =>
    /s/i.test(text.charAt(mark.start - 1)) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2)),
  endsWithSpeech: (words) => SPEECH_AT_END.test(words.slice(-LONGEST_ENDING)),
  isTitle,
};
