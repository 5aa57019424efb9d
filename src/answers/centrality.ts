const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * How central each of a few texts is, given as lists of words: continuous LexRank (Erkan and Radev 2004, section 4), the stationary
 * distribution of a walk over the cosines of their tf·idf vectors. Sums to 1; with one text it is 1.
 */
export function centralities(texts: readonly (readonly string[])[]): readonly number[] {
  const vectors = vectorsOf(texts);
  const cosines = vectors.map((one) => vectors.map((other) => cosine(one, other)));
  const sums = cosines.map((row) => row.reduce((sum, value) => sum + value, 0));
  let rank: readonly number[] = texts.map(() => 1 / texts.length);
  for (let round = 0; round < ROUNDS; round++) {
    const before = rank;
    rank = before.map((_, at) => {
      let flow = 0;
      for (const [from, row] of cosines.entries()) {
        const sum = sums[from] ?? 0;
        if (sum > 0) flow += ((row[at] ?? 0) / sum) * (before[from] ?? 0);
      }
      return (1 - DAMPING) / texts.length + DAMPING * flow;
    });
  }
  return rank;
}

type Vector = ReadonlyMap<string, number>;

function vectorsOf(texts: readonly (readonly string[])[]): readonly Vector[] {
  const holding = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  return texts.map((words) => {
    const vector = new Map<string, number>();
    for (const word of words) {
      const rarity = Math.log(1 + texts.length / (holding.get(word) ?? 1));
      vector.set(word, (vector.get(word) ?? 0) + rarity);
    }
    const length = Math.hypot(...vector.values());
    return new Map([...vector].map(([word, value]) => [word, length === 0 ? 0 : value / length]));
  });
}

function cosine(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [word, value] of one) sum += value * (other.get(word) ?? 0);
  return sum;
}
