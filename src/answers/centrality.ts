const DAMPING = 0.85;
const ROUNDS = 30;
/** Arguments of one call; many more overflow the stack. */
const AT_ONCE = 10_000;

/**
 * How central each of a few texts is, given as lists of words: continuous LexRank (Erkan and Radev 2004, section 4), the stationary
 * distribution of a walk over the cosines of their tf·idf vectors. Sums to 1; with one text it is 1. Only texts that share a word are compared:
 * time and memory grow with their pairs.
 */
export function centralities(texts: readonly (readonly string[])[]): readonly number[] {
  const steps = stepsOf(vectorsOf(texts));
  let rank: readonly number[] = texts.map(() => 1 / texts.length);
  for (let round = 0; round < ROUNDS; round++) {
    const flow = new Float64Array(texts.length);
    for (const [from, { to, share }] of steps.entries()) {
      const here = rank[from] ?? 0;
      for (let place = 0; place < to.length; place++) {
        const at = to[place] ?? 0;
        flow[at] = (flow[at] ?? 0) + (share[place] ?? 0) * here;
      }
    }
    rank = texts.map((_, at) => (1 - DAMPING) / texts.length + DAMPING * (flow[at] ?? 0));
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
    const length = lengthOf([...vector.values()]);
    return new Map([...vector].map(([word, value]) => [word, length === 0 ? 0 : value / length]));
  });
}

function lengthOf(values: readonly number[]): number {
  let length = 0;
  for (let at = 0; at < values.length; at += AT_ONCE)
    length = Math.hypot(length, ...values.slice(at, at + AT_ONCE));
  return length;
}

/** Where a walk goes from a text: to those that share a word with it, ascending, and which part of it to each. */
interface Step {
  readonly to: Int32Array;
  readonly share: Float64Array;
}

const NOWHERE: Step = { to: new Int32Array(), share: new Float64Array() };

function stepsOf(vectors: readonly Vector[]): readonly Step[] {
  const holders = new Map<string, { readonly at: number; readonly value: number }[]>();
  for (const [at, vector] of vectors.entries()) {
    for (const [word, value] of vector) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [{ at, value }]);
      else known.push({ at, value });
    }
  }
  const cosines = new Float64Array(vectors.length);
  return vectors.map((vector) => {
    const met = new Set<number>();
    for (const [word, value] of vector) {
      for (const other of holders.get(word) ?? []) {
        cosines[other.at] = (cosines[other.at] ?? 0) + value * other.value;
        met.add(other.at);
      }
    }
    const to = Int32Array.from(met).sort();
    const values = Float64Array.from(to, (at) => cosines[at] ?? 0);
    const sum = values.reduce((total, value) => total + value, 0);
    for (const at of to) cosines[at] = 0;
    return sum > 0 ? { to, share: values.map((value) => value / sum) } : NOWHERE;
  });
}
