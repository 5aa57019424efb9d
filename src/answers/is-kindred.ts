import { isOneStem } from './is-one-stem.ts';
import { kinOf } from './kindred-words.ts';
import type { MeasuredSentence } from './measure.ts';

/**
 * Whether a sentence holds a word that is kin to a term without being it: of one group in the table, one stem the beginning of the other
 * ("bomb", "bombardment"), or stems that differ in their last two letters at most ("Syria", "Syrian").
 */
export function isKindred(base: string, { bases }: MeasuredSentence): boolean {
  for (const kin of kinOf(base)) if (bases.has(kin)) return true;
  for (const other of bases) if (isOneStem(base, other)) return true;
  return false;
}
