import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { termOf } from '../search/term-of.ts';
import { DOUBLE_MARKS } from '../text/quote-marks.ts';
import type { MeasuredSentence } from './measure.ts';

/** Verbs that report what somebody said, under their terms. */
const SPEECH_VERBS: ReadonlySet<string> = new Set(
  DEFAULT_LANGUAGE.words.speechVerbs.map((word) => termOf(word, DEFAULT_LANGUAGE.search)),
);
/** Between them neither a quotation mark (an apostrophe is none) nor another. */
const PLAIN = new RegExp(`^[^${DOUBLE_MARKS}‘,;:.()–—]*$`);
/** "Ayrault told the meeting", "Ayrault later told"; "said the minister Jean-Marc Ayrault". */
const WORDS_BETWEEN = 2;

/**
 * Whether a sentence says that somebody spoke, by names given as plain forms: a verb of speech stands beside one of them, with neither a mark nor
 * another name between. “… and Trump,” Will wrote: Trump did not.
 */
export function reportsSpeech({ text, words }: MeasuredSentence, names: ReadonlySet<string>): boolean {
  return words.some((name, at) => {
    if (!names.has(name.base)) return false;
    for (let verb = Math.max(0, at - WORDS_BETWEEN - 1); verb <= at + WORDS_BETWEEN + 1; verb++) {
      const word = words[verb];
      if (word === undefined || !SPEECH_VERBS.has(word.base)) continue;
      const [from, to] = verb < at ? [verb, at] : [at, verb];
      const between = words.slice(from + 1, to);
      const isPlain = PLAIN.test(text.slice(words[from]?.end, words[to]?.start));
      if (isPlain && between.every((one) => !one.isCapital || names.has(one.base))) return true;
    }
    return false;
  });
}
