import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import type { MeasuredQuestion, MeasuredSentence } from './measure.ts';

const { evidence } = DEFAULT_LANGUAGE;

/** Words of grammar that may stand among the words of an office. */
const GRAMMAR = 3;

/** Whether a sentence says what something is: the last of the asked words in it is followed by an apposition or by "is a". */
export function tellsWhat({ terms }: MeasuredQuestion, { text, words }: MeasuredSentence): boolean {
  const last = terms.at(-1)?.word.base;
  return words.some(({ base, end }) => base === last && evidence.tellsWhat(text.slice(end, end + 20)));
}

/** As far as a name may stand before an office. */
const REACH = 120;

/** Whether a sentence puts a name beside an office. */
export function namesHolder({ terms }: MeasuredQuestion, { text, words }: MeasuredSentence): boolean {
  const asked = new Set(terms.map(({ word }) => word.base));
  return words.some(
    ({ base, start, end }) =>
      asked.has(base) &&
      evidence.namesHolder(text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)),
  );
}

/** Whether the words of an office stand together: "Prime Minister of Italy", and not the one here and the other at the sentence's end. */
export function standTogether({ terms }: MeasuredQuestion, { words }: MeasuredSentence): boolean {
  const asked = new Set(terms.map(({ word }) => word.base));
  const most = asked.size + GRAMMAR;
  return words.some((_, from) => {
    const held = new Set(words.slice(from, from + most).map(({ base }) => base));
    return [...asked].every((base) => held.has(base));
  });
}
