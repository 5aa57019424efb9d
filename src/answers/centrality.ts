const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * How central each of a few texts is, given as lists of words: continuous LexRank (Erkan and Radev 2004, section 4), the stationary
 * distribution of a walk over the cosines of their tf·idf vectors. Sums to 1; with one text it is 1. Linear in the words: a step from text to text
 * by their cosine is one from texts to words and one back, so that no two texts are ever compared.
 */
export function centralities(texts: readonly (readonly string[])[]): readonly number[] {
  const vectors = vectorsOf(texts);
  /** For each text, the sum of its cosines with all texts. */
  const sums = acrossWords(vectors, new Float64Array(texts.length).fill(1));
  let rank = new Float64Array(texts.length).fill(1 / texts.length);
  for (let round = 0; round < ROUNDS; round++) {
    const shares = rank.map((here, at) => share(here, sums[at]));
    rank = acrossWords(vectors, shares).map((flow) => (1 - DAMPING) / texts.length + DAMPING * flow);
  }
  return [...rank];
}

/** Without a word that tells something a text has no way out. */
function share(here: number, sum = 0): number {
  return sum > 0 ? here / sum : 0;
}

/** What comes to each text from all texts, each of which gives its value times their cosine. */
function acrossWords({ words, texts }: Vectors, values: Float64Array): Float64Array<ArrayBuffer> {
  const held = new Float64Array(words);
  for (const [at, { places, weights }] of texts.entries()) {
    const value = values[at] ?? 0;
    for (let entry = 0; entry < places.length; entry++) {
      const place = places[entry] ?? 0;
      held[place] = (held[place] ?? 0) + (weights[entry] ?? 0) * value;
    }
  }
  return Float64Array.from(texts, ({ places, weights }) => {
    let sum = 0;
    for (let entry = 0; entry < places.length; entry++)
      sum += (weights[entry] ?? 0) * (held[places[entry] ?? 0] ?? 0);
    return sum;
  });
}

/** The weights of the words of each text, of length 1; words by their number, of which there are `words`. */
interface Vectors {
  readonly words: number;
  readonly texts: readonly { readonly places: Int32Array; readonly weights: Float64Array }[];
}

function vectorsOf(texts: readonly (readonly string[])[]): Vectors {
  const holding = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const placeOf = new Map([...holding.keys()].map((word, place) => [word, place]));
  return {
    words: holding.size,
    texts: texts.map((words) => {
      const vector = new Map<string, number>();
      for (const word of words) {
        const rarity = Math.log(1 + texts.length / (holding.get(word) ?? 1));
        vector.set(word, (vector.get(word) ?? 0) + rarity);
      }
      const places = Int32Array.from(vector.keys(), (word) => placeOf.get(word) ?? 0);
      const weights = Float64Array.from(vector.values());
      const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
      return { places, weights: weights.map((weight) => weight / length) };
    }),
  };
}
