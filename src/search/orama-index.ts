import { inverseDocumentFrequency, saturation } from './bm25.ts';
import type { BuildSearchIndex, SearchDocument, SearchFilter, SearchIndex } from './search-index.ts';
import { tokensOf } from './tokenizer.ts';

const PARAMETERS = { k1: 1.2, b: 0.75 };

interface Entry {
  readonly document: SearchDocument;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Builds an index that reads every document for each query. */
export const buildOramaIndex: BuildSearchIndex = async (documents) => {
  const entries = documents.map(entryOf).sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const frequencies = new Map<string, number>();
  let total = 0;
  for (const { counts, length } of entries) {
    total += length;
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const average = total / Math.max(1, entries.length);
  const idf = (term: string): number => inverseDocumentFrequency(entries.length, frequencies.get(term) ?? 0);
  const partOf = (entry: Entry, term: string): number => {
    const count = entry.counts.get(term) ?? 0;
    return count === 0 ? 0 : idf(term) * saturation(count, entry.length / Math.max(1, average), PARAMETERS);
  };
  const index: SearchIndex = {
    size: entries.length,
    async search(query, { limit, offset = 0, filter }) {
      const terms = [...new Set(termsOf(query))];
      const most = terms.reduce((sum, term) => sum + idf(term), 0) * (PARAMETERS.k1 + 1);
      return entries
        .filter(({ document }) => passes(document, filter))
        .map((entry) => ({
          id: entry.document.id,
          score: terms.reduce((sum, term) => sum + partOf(entry, term), 0),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(offset, offset + limit)
        .map(({ id, score }) => ({ id, score, share: score / most }));
    },
    async explain(query, id) {
      const entry = entries.find(({ document }) => document.id === id);
      if (entry === undefined) return [];
      const words = new Map(
        tokensOf(query)
          .filter(({ term }) => term !== '')
          .map(({ term, start, end }) => [term, query.slice(start, end)]),
      );
      return [...words]
        .map(([term, word]) => ({ word, term, score: partOf(entry, term) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
    },
    weight: (word) => Math.max(0, ...termsOf(word).map(idf)),
  };
  return index;
};

function entryOf(document: SearchDocument): Entry {
  const terms = termsOf(`${document.title}\n${document.text}`);
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { document, counts, length: terms.length };
}

function termsOf(text: string): readonly string[] {
  return tokensOf(text)
    .map(({ term }) => term)
    .filter((term) => term !== '');
}

function passes({ facets }: SearchDocument, filter: SearchFilter | undefined): boolean {
  return Object.entries(filter ?? {}).every(([name, wanted]) => {
    const value = facets !== undefined && Object.hasOwn(facets, name) ? facets[name] : undefined;
    if (value === undefined) return false;
    if (Array.isArray(wanted)) return wanted.includes(value);
    const { from, to } = wanted as { readonly from?: string; readonly to?: string };
    return (from === undefined || value >= from) && (to === undefined || value <= to);
  });
}
