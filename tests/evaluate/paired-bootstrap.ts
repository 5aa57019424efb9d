import { seededRandom } from './seeded-random.ts';

const SAMPLES = 10_000;
const SEED = 20_261_122;

/** A mean difference with the 95 % interval of its resampled means; `significant` when the interval leaves out 0. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly significant: boolean;
}

/** The figures of two systems for the same questions of one set, in the same order. */
export interface PairedFigures {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/**
 * Mean of `ours[i] - theirs[i]` over the same questions, with the percentile interval of 10,000 seeded resamples of the
 * pairs (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 */
export function pairedBootstrap(ours: readonly number[], theirs: readonly number[]): Difference {
  return meanBootstrap([{ ours, theirs }]);
}

/** As `pairedBootstrap`, of the mean over sets, each resampled by itself, so that a large set weighs no more than a small one. */
export function meanBootstrap(sets: readonly PairedFigures[]): Difference {
  const differences = sets.map(differencesOf);
  const random = seededRandom(SEED);
  const means = new Float64Array(SAMPLES);
  for (let sample = 0; sample < SAMPLES; sample++) {
    means[sample] = meanOf(differences.map((values) => resampledMean(values, random)));
  }
  means.sort();
  const low = means[Math.floor(SAMPLES * 0.025)] ?? 0;
  const high = means[Math.floor(SAMPLES * 0.975)] ?? 0;
  return { mean: meanOf(differences.map(meanOf)), low, high, significant: low > 0 || high < 0 };
}

function differencesOf({ ours, theirs }: PairedFigures): Float64Array {
  if (ours.length !== theirs.length) throw new Error('paired figures must be as many on both sides');
  return Float64Array.from(ours, (value, index) => value - (theirs[index] ?? 0));
}

function resampledMean(values: Float64Array, random: () => number): number {
  let sum = 0;
  for (let draw = 0; draw < values.length; draw++) sum += values[Math.floor(random() * values.length)] ?? 0;
  return sum / Math.max(1, values.length);
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum / Math.max(1, values.length);
}
