import type { FeatureName } from './sentence-features.ts';

/**
 * What each feature adds to a sentence's score. Learnt by a conditional logit (McFadden 1974) from questions with the sentences of the paragraph that
 * answers them: `npx tsx tests/evaluate/train-answers.ts`. `reason` is set to the mean of the other kinds: too few of those questions ask why.
 */
export const SENTENCE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  share: 4.97,
  looseShare: 1.34,
  carriedShare: 2.99,
  order: 1.08,
  pairShare: 1.15,
  rarest: 1.37,
  position: 0.78,
  person: 1.5,
  place: 0.95,
  time: 2.6,
  number: 1.18,
  reason: 1.5,
};
