import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { DOUBLE_MARKS } from '../text/quote-marks.ts';
import type { MeasuredSentence } from './measure.ts';

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
      if (word === undefined || !isSpeech(word.text)) continue;
      const [from, to] = verb < at ? [verb, at] : [at, verb];
      const between = words.slice(from + 1, to);
      const isPlain = PLAIN.test(text.slice(words[from]?.end, words[to]?.start));
      if (isPlain && between.every((one) => !one.isCapital || names.has(one.base))) return true;
    }
    return false;
  });
}

/** A form of a verb by which words are told, and not as often of a noun: "the claim" tells nothing. Thoughts are no speech. */
function isSpeech(word: string): boolean {
  const { speech } = DEFAULT_LANGUAGE;
  const form = word.toLowerCase();
  const features = speech.verbOf(form)?.features;
  if (features === undefined || features.has('thinks') || speech.isNounToo(form)) return false;
  return features.has('plain') || features.has('tells');
}
