import type { ComparableWord } from './comparable-words.ts';

/** Half-open ranges of words, here and there: counted in words, not in characters. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** Where the two wordings differ between words that they share; one of the sides may be empty. */
export interface WordDifference {
  readonly here: WordRange;
  readonly there: WordRange;
}

/** The stretch of two wordings that they share best. */
export interface Alignment {
  /** From the first to behind the last word that both have. */
  readonly here: WordRange;
  readonly there: WordRange;
  /** How many words stand in both, in this order. */
  readonly shared: number;
  /** In order; none when the stretch is the same word for word. */
  readonly differences: readonly WordDifference[];
}

/** A shared word is worth four that only one side has: “Fish does not wait” and “Fish never waits” are aligned at both ends. */
const SHARED = 4;
const COST = 1;
/** A single shared word ("the", "it") between two differences is part of the difference. */
const LEAST_RUN = 2;

const STOP = 0;
const BOTH = 1;
const HERE_ONLY = 2;
const THERE_ONLY = 3;

/**
 * Aligns two wordings by their best common stretch (Smith and Waterman 1981, on words). Undefined when they share no word. Where several
 * stretches are as good, the first one is taken, so that the same words always give the same alignment. Time and memory are the product of
 * both lengths.
 */
export function alignWords(
  here: readonly ComparableWord[],
  there: readonly ComparableWord[],
): Alignment | undefined {
  const width = there.length + 1;
  const scores = new Int32Array((here.length + 1) * width);
  const steps = new Uint8Array(scores.length);
  let best = 0;
  for (let row = 1; row <= here.length; row++) {
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      const isSame = here[row - 1]?.form === there[column - 1]?.form;
      const both = (scores[at - width - 1] ?? 0) + (isSame ? SHARED : -COST);
      const hereOnly = (scores[at - width] ?? 0) - COST;
      const thereOnly = (scores[at - 1] ?? 0) - COST;
      const score = Math.max(0, both, hereOnly, thereOnly);
      scores[at] = score;
      steps[at] = score === 0 ? STOP : score === both ? BOTH : score === hereOnly ? HERE_ONLY : THERE_ONLY;
      if (score > (scores[best] ?? 0)) best = at;
    }
  }
  return best === 0 ? undefined : readAlignment(pairsBackFrom(best, width, steps, here, there));
}

type Pair = readonly [here: number, there: number];

/** The shared words, first one first. */
function pairsBackFrom(
  end: number,
  width: number,
  steps: Uint8Array,
  here: readonly ComparableWord[],
  there: readonly ComparableWord[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  let at = end;
  while (steps[at] !== STOP) {
    const [row, column] = [Math.floor(at / width), at % width];
    if (steps[at] === BOTH) {
      if (here[row - 1]?.form === there[column - 1]?.form) pairs.push([row - 1, column - 1]);
      at -= width + 1;
    } else at -= steps[at] === HERE_ONLY ? width : 1;
  }
  return pairs.reverse();
}

function readAlignment(pairs: readonly Pair[]): Alignment | undefined {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    here: { start: first[0], end: last[0] + 1 },
    there: { start: first[1], end: last[1] + 1 },
    shared: pairs.length,
    differences: differencesBetween(runsOf(pairs)),
  };
}

/** Words that are shared one after the other on both sides. */
function runsOf(pairs: readonly Pair[]): readonly WordDifference[] {
  const runs: WordDifference[] = [];
  for (const [here, there] of pairs) {
    const run = runs.at(-1);
    if (run?.here.end === here && run.there.end === there) {
      runs[runs.length - 1] = {
        here: { start: run.here.start, end: here + 1 },
        there: { start: run.there.start, end: there + 1 },
      };
    } else {
      runs.push({ here: { start: here, end: here + 1 }, there: { start: there, end: there + 1 } });
    }
  }
  return runs;
}

function differencesBetween(runs: readonly WordDifference[]): readonly WordDifference[] {
  const solid = runs.filter(
    ({ here }, index) => index === 0 || index === runs.length - 1 || here.end - here.start >= LEAST_RUN,
  );
  return solid.slice(1).map((run, index) => {
    const before = solid[index] ?? run;
    return {
      here: { start: before.here.end, end: run.here.start },
      there: { start: before.there.end, end: run.there.start },
    };
  });
}
