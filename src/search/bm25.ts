/** k1: how soon a repeated word stops to count; b: how far long documents are held back. */
export interface Bm25Parameters {
  readonly k1: number;
  readonly b: number;
}

/** The values that Robertson and Zaragoza (below) name as good in general; those in between changed nothing beyond noise. */
export const BM25: Bm25Parameters = { k1: 1.2, b: 0.75 };

/** How rare a term is that `holders` of `documents` hold: ln(1 + (N − n + ½) ÷ (n + ½)), never negative (the form that Lucene uses). */
export function inverseDocumentFrequency(documents: number, holders: number): number {
  return Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
}

/** What a count is measured against in a document of this length: k1 · (1 − b + b · length ÷ average length). */
export function lengthNorm(lengthRatio: number, { k1, b }: Bm25Parameters): number {
  return k1 * (1 - b + b * lengthRatio);
}

/**
 * The part of its largest possible score that a term reaches which occurs `count` times: count ÷ (count + norm), below 1.
 * Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, equation 3.15; the factor k1 + 1
 * stands in `largestPart`.
 */
export function saturation(count: number, norm: number): number {
  return count / (count + norm);
}

/** The most that a term can add to a score, idf · (k1 + 1): what it would add if it stood endlessly often. */
export function largestPart(idf: number, { k1 }: Bm25Parameters): number {
  return idf * (k1 + 1);
}
