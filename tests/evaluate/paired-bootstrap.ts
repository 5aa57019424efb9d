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

/**
 * Mean of `ours[i] - theirs[i]` over the same questions, with the percentile interval of 10,000 seeded resamples of the
 * pairs (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 */
export function pairedBootstrap(ours: readonly number[], theirs: readonly number[]): Difference {
  if (ours.length !== theirs.length) throw new Error('paired figures must be as many on both sides');
  const differences = Float64Array.from(ours, (value, index) => value - (theirs[index] ?? 0));
  const random = seededRandom(SEED);
  const means = new Float64Array(SAMPLES);
  for (let sample = 0; sample < SAMPLES; sample++) {
    let sum = 0;
    for (let draw = 0; draw < differences.length; draw++) {
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    }
    means[sample] = sum / Math.max(1, differences.length);
  }
  means.sort();
  const low = means[Math.floor(SAMPLES * 0.025)] ?? 0;
  const high = means[Math.floor(SAMPLES * 0.975)] ?? 0;
  return { mean: meanOf(differences), low, high, significant: low > 0 || high < 0 };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / Math.max(1, values.length);
}
