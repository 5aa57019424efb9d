import type { Comparison } from './compare-wordings.ts';

/** Fewer shared words may be chance ("a way forward"); most of the shorter wording must be among them, and stand together. */
const LEAST_SHARED = 4;
const LEAST_TELLING = 2;
const LEAST_SHARE = 0.6;
const LEAST_DENSITY = 0.5;
/** Two long quotations may have one sentence in common: so many words, standing so densely, are no chance either. */
const LEAST_SHARED_IN_LONG = 10;
const LEAST_DENSITY_IN_LONG = 0.75;

/** Whether two wordings are the same words said once, as far as shared wording can tell. */
export function isSameUtterance({ shared, telling, share, density }: Comparison): boolean {
  if (telling < LEAST_TELLING) return false;
  return (
    (shared >= LEAST_SHARED && share >= LEAST_SHARE && density >= LEAST_DENSITY) ||
    (shared >= LEAST_SHARED_IN_LONG && density >= LEAST_DENSITY_IN_LONG)
  );
}
