import type { LanguageMarks } from '../language-marks.ts';
import { MARK_PAIRS, signsOf } from '../shared/mark-pairs.ts';
import { isTitle } from './is-title.ts';

/** Words that begin with an apostrophe, behind it, lower case; plain words that may be quoted do not belong here. */
const ELIDED = new Set(['tis', 'twas', 'em', 'til', 'cause', 'bout', 'n', 'round', 'cos', 'twere']);

/** Marks as English papers print them, those that they take over from agencies and from older texts included. */
export const englishMarks: LanguageMarks = {
  signs: signsOf(Object.values(MARK_PAIRS)),
  isElided: (word) => ELIDED.has(word),
  looksPossessive: (text, mark) =>
    /s/i.test(text.charAt(mark.start - 1)) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2)),
  isTitle,
};
