import type { MeasuredQuestion, MeasuredSentence } from './measure.ts';

/** Words this near to each other are neighbours; a word or two of grammar may stand between them. */
const NEIGHBOURS = 2;
const NEAR = 4;

/** The part of a question's weight that a sentence holds in the question's own order: their longest common subsequence, by weight. */
export function orderedShare(
  { terms, weight: total }: MeasuredQuestion,
  { words }: MeasuredSentence,
): number {
  const bases = words.flatMap(({ base }) => (base === '' ? [] : [base]));
  let row = new Float64Array(bases.length + 1);
  for (const { word, weight } of terms) {
    const next = new Float64Array(bases.length + 1);
    for (const [place, base] of bases.entries()) {
      const both = base === word.base ? (row[place] ?? 0) + weight : 0;
      next[place + 1] = Math.max(both, row[place + 1] ?? 0, next[place] ?? 0);
    }
    row = next;
  }
  return total === 0 ? 0 : (row[bases.length] ?? 0) / total;
}

/** Of the pairs of neighbours in a question, by the lighter one's weight, the part that are neighbours in a sentence; half for near ones. */
export function pairShare({ terms }: MeasuredQuestion, { words }: MeasuredSentence): number {
  const places = new Map<string, number[]>();
  for (const [place, { base }] of words.entries()) {
    if (base !== '') places.set(base, [...(places.get(base) ?? []), place]);
  }
  let [held, all] = [0, 0];
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1];
    if (next === undefined) break;
    const weight = Math.min(term.weight, next.weight);
    all += weight;
    const gap = leastGap(places.get(term.word.base) ?? [], places.get(next.word.base) ?? []);
    if (gap <= NEIGHBOURS) held += weight;
    else if (gap <= NEAR) held += weight / 2;
  }
  return all === 0 ? 0 : held / all;
}

function leastGap(places: readonly number[], others: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) for (const other of others) least = Math.min(least, Math.abs(place - other));
  return least;
}
