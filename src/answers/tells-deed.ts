import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { analyseWords, basesOf } from './analyse-words.ts';
import { isKindred } from './is-kindred.ts';
import { isOneStem } from './is-one-stem.ts';
import { kinOf } from './kindred-words.ts';
import type { MeasuredQuestion, MeasuredSentence } from './measure.ts';
import { pointsBack } from './term-credits.ts';

/** Another word for a deed is one for the very same: whoever "speaks" has declared nothing. */
const THE_SAME = 0.6;
/** A sentence that opens with "he" or "it" may mean the doer. */
const MEANT = 0.5;

/** As many words on, what was done to somebody names them at the latest. */
const OBJECT = 3;

/**
 * Whether a sentence tells what a question takes for granted: "Why did Ann Doe leave the council?" is answered only where she, or somebody who is meant by
 * "she", stands beside a word for leaving and before it, or behind it after "by". True for every question that takes nothing of the kind for granted.
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
  const alike = terms.find(({ word }) => word.base === deed.base)?.alike ?? new Map<string, number>();
  const same = [...alike].filter(([, kinship]) => kinship >= THE_SAME).map(([key]) => key);
  const isTold =
    sentence.bases.has(deed.base) ||
    isKindred(deed.base, sentence) ||
    same.some((key) => sentence.bases.has(key));
  const deeds = new Set([deed.base, ...kinOf(deed.base), ...same]);
  const doer = basesOf(asked.doer);
  // Of whom something was done to, many a report tells without the name: "after being expelled".
  if (asked.isSuffered) return standInOrder(sentence, doer, deeds, true);
  if (!isTold) return false;
  if (pointsBack(sentence) >= MEANT) return true;
  const isNamed = terms.some(
    ({ word, alike: others }) =>
      doer.has(word.base) &&
      (sentence.bases.has(word.base) || [...(others?.keys() ?? [])].some((key) => sentence.bases.has(key))),
  );
  return isNamed && standInOrder(sentence, doer, deeds, false);
}

/** Whether the doer may be meant to have done it; where the one is not named in so many words, the order says nothing. */
function standInOrder(
  { words }: MeasuredSentence,
  doer: ReadonlySet<string>,
  deeds: ReadonlySet<string>,
  isSuffered: boolean,
): boolean {
  const names = words.flatMap(({ base }, at) => (doer.has(base) ? [at] : []));
  const told = words.flatMap(({ base }, at) =>
    base !== '' && [...deeds].some((deed) => deed === base || isOneStem(deed, base)) ? [at] : [],
  );
  const [firstName] = names;
  const lastDeed = told.at(-1);
  if (firstName === undefined || lastDeed === undefined || firstName < lastDeed) return true;
  // Behind it: "was sold by Dube", but also "dismissed the mayor Dube", where it was done to her.
  if (isSuffered) return names.some((at) => told.some((deedAt) => at > deedAt && at - deedAt <= OBJECT));
  return names.some((at) => DEFAULT_LANGUAGE.evidence.isDoerWord(words[at - 1]?.text ?? ''));
}
