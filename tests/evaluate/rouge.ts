import { stemmer } from 'stemmer';

/** Google's rouge_score stems words longer than this. */
const SHORT = 3;

/**
 * ROUGE-N as F1 (Lin, ROUGE: A Package for Automatic Evaluation of Summaries, 2004), for runs of `size` words: of lower-case letters and
 * digits, stemmed after Porter.
 */
export function rouge(summary: readonly string[], reference: readonly string[], size: number): number {
  const ours = runsOf(summary, size);
  const theirs = runsOf(reference, size);
  let both = 0;
  for (const [run, count] of theirs) both += Math.min(count, ours.get(run) ?? 0);
  const precision = both / Math.max(1, total(ours));
  const recall = both / Math.max(1, total(theirs));
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function runsOf(sentences: readonly string[], size: number): ReadonlyMap<string, number> {
  const words = sentences
    .flatMap((sentence) => sentence.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .map(stemLong);
  const runs = new Map<string, number>();
  for (let start = 0; start + size <= words.length; start++) {
    const run = words.slice(start, start + size).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function stemLong(word: string): string {
  return word.length > SHORT ? stemmer(word) : word;
}

function total(runs: ReadonlyMap<string, number>): number {
  return [...runs.values()].reduce((sum, count) => sum + count, 0);
}
