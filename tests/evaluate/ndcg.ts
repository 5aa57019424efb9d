/** A question of a retrieval set: how relevant each document is to it; nothing where the collection has no answer. */
export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  readonly relevant: Readonly<Record<string, number>>;
}

/**
 * Normalised discounted cumulative gain of the first ten: gain ÷ log2(rank + 1), over the same of the best order (Järvelin and
 * Kekäläinen, 2002, with linear gain as in trec_eval's ndcg_cut).
 */
export function ndcgAt10(ranked: readonly string[], { relevant }: JudgedQuery): number {
  const ideal = discounted(Object.values(relevant).sort((one, other) => other - one));
  return ideal === 0 ? 0 : discounted(ranked.map((id) => gainOf(relevant, id))) / ideal;
}

/** The share of the relevant documents among the first hundred. */
export function recallAt100(ranked: readonly string[], { relevant }: JudgedQuery): number {
  const wanted = Object.keys(relevant).filter((id) => gainOf(relevant, id) > 0);
  const found = ranked.slice(0, 100).filter((id) => gainOf(relevant, id) > 0);
  return wanted.length === 0 ? 0 : found.length / wanted.length;
}

function gainOf(relevant: JudgedQuery['relevant'], id: string): number {
  return Object.hasOwn(relevant, id) ? (relevant[id] ?? 0) : 0;
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}
