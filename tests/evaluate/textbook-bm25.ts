import type { SearchDocument } from '../../src/search/search-index.ts';
import { tokensOf } from '../../src/search/tokenizer.ts';
import type { Ranker } from './ranker.ts';

/**
 * BM25 as a textbook has it (Robertson and Zaragoza, 2009) over title and text as one, with the tokenizer, stemmer and stop
 * list of the engine: a yardstick for what the engine adds to these. Written for the evaluation alone.
 */
export function textbookBm25(documents: readonly SearchDocument[], k1: number, b: number): Ranker {
  const counts = documents.map(({ title, text }) => countsOf(`${title}\n${text}`));
  const lengths = counts.map((terms) => [...terms.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const holders = new Map<string, number[]>();
  counts.forEach((terms, document) => {
    for (const term of terms.keys()) {
      const list = holders.get(term);
      if (list === undefined) holders.set(term, [document]);
      else list.push(document);
    }
  });
  return {
    name: `BM25 k1 ${k1} b ${b}`,
    async rank(query, limit) {
      const scores = new Map<number, number>();
      for (const [term, weight] of countsOf(query)) {
        const holding = holders.get(term) ?? [];
        const idf = Math.log(1 + (documents.length - holding.length + 0.5) / (holding.length + 0.5));
        for (const document of holding) {
          const count = counts[document]?.get(term) ?? 0;
          const norm = k1 * (1 - b + (b * (lengths[document] ?? 0)) / average);
          const part = (weight * idf * count * (k1 + 1)) / (count + norm);
          scores.set(document, (scores.get(document) ?? 0) + part);
        }
      }
      return [...scores]
        .sort(([one, a], [other, c]) => c - a || one - other)
        .slice(0, limit)
        .map(([document]) => documents[document]?.id ?? '');
    },
  };
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of tokensOf(text)) if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
