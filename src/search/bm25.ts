/** k1: how soon a repeated word stops to count; b: how far long documents are held back. */
export interface Bm25Parameters {
  readonly k1: number;
  readonly b: number;
}

/** How rare a term is that `holding` of `documents` hold: ln(1 + (N − n + ½) ÷ (n + ½)), never negative (the form that Lucene uses). */
export function inverseDocumentFrequency(documents: number, holding: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

/**
 * What a term that occurs `count` times adds, as a share of its largest possible part: count·(k1+1) ÷ (count + k1·(1 − b + b·length ÷ average length)).
 * Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, equation 3.15.
 */
export function saturation(count: number, lengthRatio: number, { k1, b }: Bm25Parameters): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + b * lengthRatio));
}
