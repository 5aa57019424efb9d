/** One observation: what was there, and whether it came out well. */
export interface Observation {
  readonly evidence: ReadonlySet<string>;
  readonly isRight: boolean;
}

export interface Logistic {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 400;
const STEP = 4;
/** Keeps weights small: half the variance of a Gaussian prior around 0, for the sum over all observations. */
const PENALTY = 1;

/** A regularised logistic regression over words of evidence, by gradient ascent. No randomness: the same observations give the same weights. */
export function fitLogistic(observations: readonly Observation[]): Logistic {
  const names = [...new Set(observations.flatMap(({ evidence }) => [...evidence]))].sort();
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = observations.map(({ evidence }) => [...evidence].map((name) => place.get(name) ?? 0));
  const weights = names.map(() => 0);
  let bias = 2;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    let gradientOfBias = 0;
    rows.forEach((row, at) => {
      const error = Number(observations[at]?.isRight) - probability(bias + sumOf(row, weights));
      gradientOfBias += error;
      for (const one of row) gradient[one] = (gradient[one] ?? 0) + error;
    });
    const step = STEP / observations.length;
    bias += step * gradientOfBias;
    weights.forEach((weight, at) => {
      weights[at] = weight + step * (gradient[at] ?? 0);
    });
  }
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) };
}

/** The score of some evidence: the logarithm of the odds that it comes out well. */
export function scoreBy({ bias, weights }: Logistic, evidence: ReadonlySet<string>): number {
  let score = bias;
  for (const name of evidence) score += weights.get(name) ?? 0;
  return score;
}

function sumOf(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (const one of row) sum += weights[one] ?? 0;
  return sum;
}

function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
