import type { FeatureName } from './sentence-features.ts';

/**
 * What each feature adds to a sentence's score. Learnt by a conditional logit (McFadden 1974) from questions with the sentences of the paragraph
 * that answers them: `npx tsx tests/evaluate/train-answers.ts` prints this table. Only `reason` is set by hand, to half the mean of the other
 * kinds: hardly any of those questions ask why.
 */
export const SENTENCE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  share: 6.17,
  looseShare: 1.9,
  carriedShare: 3.52,
  order: 0.66,
  pairShare: 0.66,
  rarest: 0.31,
  position: 0.74,
  person: 1.76,
  place: 0.94,
  time: 2.99,
  number: 2.39,
  reason: 1.01,
};
