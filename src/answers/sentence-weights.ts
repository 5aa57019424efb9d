import type { FeatureName } from './sentence-features.ts';

/**
 * What each feature adds to a sentence's score. Learnt by a conditional logit (McFadden 1974) from questions with the sentences of the paragraph
 * that answers them: `npx tsx tests/evaluate/train-answers.ts` prints this table. Only `reason` is set by hand, to half the mean of the other
 * kinds: hardly any of those questions ask why.
 */
export const SENTENCE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  share: 6.48,
  looseShare: 2.18,
  carriedShare: 3.62,
  order: 0.44,
  pairShare: 0.62,
  rarest: 0.25,
  position: 0.75,
  person: 1.83,
  place: 0.97,
  time: 3.08,
  number: 2.45,
  reason: 1.04,
};
