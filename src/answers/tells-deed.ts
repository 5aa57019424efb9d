import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { analyseWords, basesOf } from './analyse-words.ts';
import { isKindred } from './is-kindred.ts';
import type { MeasuredQuestion, MeasuredSentence } from './measure.ts';
import { pointsBack } from './term-credits.ts';

/** Another word for a deed is one for the very same: whoever "speaks" has declared nothing. */
const THE_SAME = 0.6;
/** A sentence that opens with "he" or "it" may mean the doer. */
const MEANT = 0.5;

/**
 * Whether a sentence tells what a question takes for granted: "Why did Ann Doe leave the council?" is answered only where she, or somebody who is meant by
 * "she", stands beside a word for leaving. True for every question that takes nothing of the kind for granted.
 */
export function tellsDeed(
  question: string,
  { terms }: MeasuredQuestion,
  sentence: MeasuredSentence,
): boolean {
  const asked = DEFAULT_LANGUAGE.questions.deedIn(question);
  if (asked === undefined) return true;
  const [deed] = analyseWords(asked.deed);
  if (deed === undefined || deed.base === '') return true;
  const alikeDeed = terms.find(({ word }) => word.base === deed.base)?.alike;
  const isTold =
    sentence.bases.has(deed.base) ||
    isKindred(deed.base, sentence) ||
    [...(alikeDeed ?? [])].some(([key, kinship]) => kinship >= THE_SAME && sentence.bases.has(key));
  if (!isTold) return false;
  if (pointsBack(sentence) >= MEANT) return true;
  const doer = basesOf(asked.doer);
  return terms.some(
    ({ word, alike }) =>
      doer.has(word.base) &&
      (sentence.bases.has(word.base) || [...(alike?.keys() ?? [])].some((key) => sentence.bases.has(key))),
  );
}
