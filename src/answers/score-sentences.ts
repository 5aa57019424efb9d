import type { MeasuredQuestion, MeasuredSentence } from './measure.ts';
import { FEATURE_NAMES, type Features, sentenceFeatures } from './sentence-features.ts';
import { SENTENCE_WEIGHTS } from './sentence-weights.ts';

/** How well a sentence with these features answers: comparable between sentences, for one question. */
export function scoreOf(features: Features): number {
  return FEATURE_NAMES.reduce((sum, name) => sum + SENTENCE_WEIGHTS[name] * features[name], 0);
}

/** The scores of sentences that follow on each other. */
export function scoreSentences(
  question: MeasuredQuestion,
  sentences: readonly MeasuredSentence[],
): readonly number[] {
  return sentences.map((sentence, place) => {
    const before = sentences.slice(Math.max(0, place - 2), place).reverse();
    return scoreOf(sentenceFeatures(question, { sentence, place, before }));
  });
}
