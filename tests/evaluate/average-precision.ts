import { createHash } from 'node:crypto';

/** A question with the sentences among which its answer stands, as the files of the set give them. */
export interface AnswerQuestion {
  readonly id: string;
  readonly question: string;
  readonly candidates: readonly { readonly text: string; readonly label: number }[];
}

/** Whether a question counts for the clean mean: at least one sentence answers, and at least one does not. */
export function isClean({ candidates }: AnswerQuestion): boolean {
  return candidates.some(({ label }) => label > 0) && candidates.some(({ label }) => label === 0);
}

/** Average precision of a ranking by score; ties are broken by a hash of the sentence, so that its place earns nothing by itself. */
export function averagePrecision(question: AnswerQuestion, scores: readonly number[]): number {
  const hashes = question.candidates.map(({ text }, place) =>
    createHash('sha1').update(`${question.id}|${place}|${text}`).digest('hex'),
  );
  const ranking = scores
    .map((score, place) => ({ score, place, hash: hashes[place] ?? '' }))
    .sort((one, other) => other.score - one.score || (one.hash < other.hash ? -1 : 1));
  let hits = 0;
  let sum = 0;
  for (const [rank, { place }] of ranking.entries()) {
    if ((question.candidates[place]?.label ?? 0) === 0) continue;
    hits += 1;
    sum += hits / (rank + 1);
  }
  return hits === 0 ? 0 : sum / hits;
}
