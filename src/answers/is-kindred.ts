import { kinOf } from './kindred-words.ts';
import type { MeasuredSentence } from './measure.ts';

const LEAST_STEM = 4;
const LEAST_COMMON = 5;

/**
 * Whether a sentence holds a word that is kin to a term without being it: of one group in the table, one stem the beginning of the other
 * ("bomb", "bombardment"), or stems that differ in their last two letters at most ("Syria", "Syrian").
 */
export function isKindred(base: string, { bases }: MeasuredSentence): boolean {
  for (const kin of kinOf(base)) if (bases.has(kin)) return true;
  for (const other of bases) if (isOneStem(base, other)) return true;
  return false;
}

/** Whether one stem is the beginning of the other, or both differ in their last two letters at most. */
export function isOneStem(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LEAST_STEM) return false;
  const least = Math.min(one.length, other.length);
  let common = 0;
  while (common < least && one.charCodeAt(common) === other.charCodeAt(common)) common++;
  return common === least || common >= Math.max(LEAST_COMMON, least - 2);
}
