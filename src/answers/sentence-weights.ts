import type { FeatureName } from './sentence-features.ts';

/**
 * What each feature adds to a sentence's score. Learnt by a conditional logit (McFadden 1974) from questions with the sentences of the paragraph
 * that answers them: `npx tsx tests/evaluate/train-answers.ts` prints this table. Only `reason` is set by hand, to half the mean of the other
 * kinds: hardly any of those questions ask why.
 */
export const SENTENCE_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  share: 6.11,
  looseShare: 1.87,
  carriedShare: 3.68,
  order: 0.68,
  pairShare: 0.95,
  rarest: 0.63,
  position: 0.78,
  person: 1.85,
  place: 1.04,
  time: 2.95,
  number: 2.03,
  reason: 0.98,
};
