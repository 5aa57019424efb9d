/** Three words in a row are hardly ever the same by chance. */
const RUN = 3;

export interface RunIndex {
  /** The share of the indexed text's runs of words that another text has, from 0 to 1. */
  coveredBy(words: string): number;
  /** The share of another text's runs that the indexed text has. A text of fewer words than a run has counts as one. */
  shareOf(words: string): number;
}

/** Indexes a text by its runs of words, letters' case aside. */
export function createRunIndex(text: string): RunIndex {
  const own = new Set(runsOf(text));
  return {
    coveredBy(words) {
      const others = new Set(runsOf(words));
      let both = 0;
      for (const run of own) if (others.has(run)) both++;
      return own.size === 0 ? 0 : both / own.size;
    },
    shareOf(words) {
      const others = runsOf(words);
      const lower = wordsIn(text).join(' ');
      const [only] = others;
      if (others.length === 1 && only !== undefined) return ` ${lower} `.includes(` ${only} `) ? 1 : 0;
      return others.length === 0 ? 1 : others.filter((run) => own.has(run)).length / others.length;
    },
  };
}

function runsOf(text: string): readonly string[] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const runs: string[] = [];
  for (let at = 0; at <= Math.max(0, words.length - RUN); at++)
    runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
