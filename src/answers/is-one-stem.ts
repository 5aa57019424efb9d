const LEAST_STEM = 4;
const LEAST_COMMON = 5;

/** Whether one stem is the beginning of the other, or both differ in their last two letters at most. */
export function isOneStem(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LEAST_STEM) return false;
  const least = Math.min(one.length, other.length);
  let common = 0;
  while (common < least && one.charCodeAt(common) === other.charCodeAt(common)) common++;
  return common === least || common >= Math.max(LEAST_COMMON, least - 2);
}
