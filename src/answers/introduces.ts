import type { MeasuredQuestion, MeasuredSentence } from './measure.ts';

/** What follows a name when a sentence says what it is: "Aleppo – the biggest prize", "the pass, a detour", "is a". */
const TELLS_WHAT =
  /^(?:\s*[,–—(-]\s*(?:an?|the|one of|which|who)\s|\s+(?:is|was|are|were)\s+(?:an?|the|one of)\s)/i;
/** Words of grammar that may stand among the words of an office. */
const GRAMMAR = 3;

/** Whether a sentence says what something is: the last of the asked words in it is followed by an apposition or by "is a". */
export function tellsWhat({ terms }: MeasuredQuestion, { text, words }: MeasuredSentence): boolean {
  const last = terms.at(-1)?.word.base;
  return words.some(({ base, end }) => base === last && TELLS_WHAT.test(text.slice(end, end + 20)));
}

/** After an office, the name of whoever holds it: "Prime Minister Rossi", "the mayor, Ann Doe", "the mayor is Ann Doe". */
const NAME_AFTER = /^(?:['’]s)?(?:,|\s+(?:is|was|will be))?\s+\p{Lu}\p{L}/u;
/** Before it: "Ann Doe, the country's mayor", "Ann Doe became mayor". */
const NAME_BEFORE =
  /\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}(?:,| is| was| became)(?: [\p{L}'’-]{1,20}){0,4} $/u;
/** As far as a name may stand before an office. */
const REACH = 120;

/** Whether a sentence puts a name beside an office. */
export function namesHolder({ terms }: MeasuredQuestion, { text, words }: MeasuredSentence): boolean {
  const asked = new Set(terms.map(({ word }) => word.base));
  return words.some(
    ({ base, start, end }) =>
      asked.has(base) &&
      (NAME_AFTER.test(text.slice(end, end + REACH)) ||
        NAME_BEFORE.test(text.slice(Math.max(0, start - REACH), start))),
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
