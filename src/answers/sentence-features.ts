import { kindFit } from './kind-fit.ts';
import type { MeasuredQuestion } from './measure.ts';
import { type PlacedSentence, pointsBack, type TermCredit, termCredits } from './term-credits.ts';
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

/** Measures one sentence against a question. */
export function sentenceFeatures(question: MeasuredQuestion, placed: PlacedSentence): Features {
  const { sentence, place } = placed;
  const total = question.weight === 0 ? 1 : question.weight;
  const credits = termCredits(question, placed);
  const held = credits.filter(({ holding }) => holding === 'held');
  const carried = credits.reduce((sum, { term, carried: part }) => sum + part * term.weight, 0);
  const fit = kindFit(question, sentence);
  const ofKind = (kind: string): number => (question.kind === kind ? fit : 0);
  const rarestAsked = Math.max(0, ...question.terms.map(({ weight }) => weight));
  const rarestHeld = Math.max(0, ...held.map(({ term }) => term.weight));
  return {
    share: weightOf(held) / total,
    looseShare: weightOf(credits.filter(({ holding }) => holding === 'kindred')) / total,
    carriedShare: (carried * pointsBack(sentence)) / total,
    order: orderedShare(question, sentence),
    pairShare: pairShare(question, sentence),
    rarest: rarestAsked === 0 ? 0 : rarestHeld / rarestAsked,
    position: 1 / (1 + place),
    person: ofKind('person'),
    place: ofKind('place'),
    time: ofKind('time'),
    number: ofKind('number'),
    reason: ofKind('reason'),
  };
}

function weightOf(credits: readonly TermCredit[]): number {
  return credits.reduce((sum, { term }) => sum + term.weight, 0);
}
