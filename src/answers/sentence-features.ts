import { holdsKind } from './holds-kind.ts';
import { isKindred } from './is-kindred.ts';
import type { MeasuredQuestion, MeasuredSentence } from './measure.ts';
import { orderedShare, pairShare } from './word-order.ts';

/** What is measured of a sentence: shares are of the question's weight, 0 to 1. */
export const FEATURE_NAMES = [
  /** Words of the question that it holds. */
  'share',
  /** Words that it holds a kindred word of. */
  'looseShare',
  /** Words in the two sentences before, as far as this one points back to them ("He", "Its"). */
  'carriedShare',
  /** Words that it holds in the question's own order. */
  'order',
  /** Neighbours in the question that are neighbours here. */
  'pairShare',
  /** The rarest word that it holds, against the question's rarest. */
  'rarest',
  /** 1 for the first sentence, ½ for the second … */
  'position',
  /** Whether it holds the kind of thing asked for, a feature for each kind. */
  'person',
  'place',
  'time',
  'number',
  'reason',
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** A sentence with its place, counted from 0, and the two before it, nearest first. */
export interface PlacedSentence {
  readonly sentence: MeasuredSentence;
  readonly place: number;
  readonly before: readonly MeasuredSentence[];
}

const POINTS_BACK =
  /^(?:he|she|it|they|his|her|hers|its|their|him|them|this|these|that|those|such|there|here|former|latter|both|another|others?)$/i;

/** Measures one sentence against a question. */
export function sentenceFeatures(
  question: MeasuredQuestion,
  { sentence, place, before }: PlacedSentence,
): Features {
  const total = question.weight === 0 ? 1 : question.weight;
  const rarestAsked = Math.max(0, ...question.terms.map(({ weight }) => weight));
  const { held, loose, carried, rarest } = weigh(question, sentence, before);
  const fits = holdsKind(question.kind, sentence.text, sentence.words, question.asked) ? 1 : 0;
  const ofKind = (kind: string): number => (question.kind === kind ? fits : 0);
  return {
    share: held / total,
    looseShare: loose / total,
    carriedShare: (carried * pointsBack(sentence)) / total,
    order: orderedShare(question, sentence),
    pairShare: pairShare(question, sentence),
    rarest: rarestAsked === 0 ? 0 : rarest / rarestAsked,
    position: 1 / (1 + place),
    person: ofKind('person'),
    place: ofKind('place'),
    time: ofKind('time'),
    number: ofKind('number'),
    reason: ofKind('reason'),
  };
}

/** How strongly a sentence points back to those before it: 1 when it opens with "He" or "These …", less the later such a word stands. */
export function pointsBack({ words }: MeasuredSentence): number {
  const at = words.findIndex(({ text }) => POINTS_BACK.test(text));
  if (at < 0) return 0;
  return at < 3 ? 1 : at < 8 ? 0.5 : 0.2;
}

function weigh(
  { terms }: MeasuredQuestion,
  sentence: MeasuredSentence,
  [previous, beforeThat]: readonly MeasuredSentence[],
) {
  let [held, loose, carried, rarest] = [0, 0, 0, 0];
  for (const { word, weight } of terms) {
    if (sentence.bases.has(word.base)) {
      held += weight;
      rarest = Math.max(rarest, weight);
    } else if (isKindred(word.base, sentence)) loose += weight;
    else if (previous?.bases.has(word.base)) carried += weight;
    else if (beforeThat?.bases.has(word.base)) carried += weight / 2;
  }
  return { held, loose, carried, rarest };
}
