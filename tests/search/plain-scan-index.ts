import { DEFAULT_LANGUAGE } from '../../src/languages/languages.ts';
import { relatedTerms } from '../../src/search/related-terms.ts';
import type {
  EditableSearchIndex,
  SearchDocument,
  SearchExplanation,
  SearchFilter,
  SearchQuery,
} from '../../src/search/search-index.ts';
import { tokensOf } from '../../src/search/tokenizer.ts';
import { fold } from '../../src/text/fold.ts';

const K1 = 1.2;
const B = 0.75;
const RELATIVE_WEIGHT = 0.3;
const PAIR_WEIGHT = 0.3;
const PAIRED_DOCUMENTS = 100;

interface Part {
  readonly term: string;
  readonly most: number;
}

/** The words and pairs of a query and the most that each can add. */
interface Plan {
  readonly terms: readonly (Part & { readonly relatives: readonly Part[] })[];
  readonly pairs: readonly { readonly first: string; readonly second: string; readonly most: number }[];
}

/** What each word of a query, and each pair, adds to one document. */
interface Parts {
  readonly words: readonly number[];
  readonly pairs: readonly number[];
}

/**
 * The formulas of the engine written down a second time, as plainly as they go: every document is read for every query. Slow, and
 * without a data structure to be wrong about; what it says is what the engine must say.
 */
export async function buildPlainScanIndex(
  documents: readonly SearchDocument[],
): Promise<EditableSearchIndex> {
  const held = new Map([...documents].reverse().map((document) => [document.id, document]));
  const streams = new Map(documents.map((document) => [document, termsOf(wordsOf(document))]));
  const streamOf = (document: SearchDocument): readonly string[] => streams.get(document) ?? [];

  function idf(term: string): number {
    const holders = [...held.values()].filter((document) => streamOf(document).includes(term)).length;
    return Math.log(1 + (held.size - holders + 0.5) / (holders + 0.5));
  }

  function plan({ words }: SearchQuery): Plan {
    const sequence = termsOf(words);
    const vocabulary = new Set([...held.values()].flatMap(streamOf));
    const terms = [...new Set(sequence)].map((term) => {
      const count = sequence.filter((other) => other === term).length;
      const relatives = relatedTerms(term, DEFAULT_LANGUAGE.search)
        .filter((other) => !sequence.includes(other) && vocabulary.has(other))
        .map((other) => ({
          term: other,
          most: count * RELATIVE_WEIGHT * Math.min(idf(term), idf(other)) * (K1 + 1),
        }));
      return { term, most: count * idf(term) * (K1 + 1), relatives };
    });
    const pairs = sequence
      .flatMap((first, place) => sequence.slice(place + 1, place + 3).map((second) => ({ first, second })))
      .filter(({ first, second }) => first !== second)
      .filter(
        (pair, place, all) =>
          all.findIndex((other) => other.first === pair.first && other.second === pair.second) === place,
      )
      .map((pair) => ({
        ...pair,
        most: (PAIR_WEIGHT * (idf(pair.first) + idf(pair.second)) * (K1 + 1)) / 2,
      }));
    return { terms, pairs };
  }

  function partsOf({ terms, pairs }: Plan, document: SearchDocument): Parts {
    const stream = streamOf(document);
    const lengths = [...held.values()].map((other) => streamOf(other).length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const norm = K1 * (1 - B + (B * stream.length) / (average || 1));
    const reached = (most: number, count: number): number =>
      count === 0 ? 0 : (most * count) / (count + norm);
    const countOf = (term: string): number => stream.filter((other) => other === term).length;
    return {
      words: terms.map(({ term, most, relatives }) => {
        const own = reached(most, countOf(term));
        return Math.min(
          most,
          relatives.reduce((sum, each) => sum + reached(each.most, countOf(each.term)), own),
        );
      }),
      pairs: pairs.map(({ first, second, most }) => {
        const followed = stream.filter(
          (term, place) => term === first && stream.slice(place + 1, place + 6).includes(second),
        );
        return reached(most, followed.length);
      }),
    };
  }

  function mostOf({ terms, pairs }: Plan): number {
    return [...terms, ...pairs].reduce(
      (sum, each) => sum + each.most,
      Math.log(1 + (held.size + 0.5) / 0.5) * (K1 + 1),
    );
  }

  function ranked(query: SearchQuery, filter: SearchFilter | undefined) {
    const { phrases = [], without = [] } = query;
    const planned = plan(query);
    const unwanted = without.flatMap(termsOf);
    const byWords = [...held.values()]
      .filter((document) => passes(document, filter))
      .filter((document) => !streamOf(document).some((term) => unwanted.includes(term)))
      .filter((document) => phrases.every((phrase) => holdsPhrase(wordsOf(document), phrase)))
      .map((document) => ({ id: document.id, parts: partsOf(planned, document) }))
      .map(({ id, parts }) => ({ id, parts, score: total(parts.words) }))
      .filter(({ score }) => score > 0)
      .sort(byScoreThenId);
    return byWords
      .map(({ id, parts, score }, place) => {
        const isPaired = place < PAIRED_DOCUMENTS;
        return { id, parts, isPaired, score: score + (isPaired ? total(parts.pairs) : 0) };
      })
      .sort(byScoreThenId);
  }

  return {
    get size() {
      return held.size;
    },
    async search(query, { limit, filter }) {
      const most = mostOf(plan(query));
      return ranked(query, filter)
        .slice(0, limit)
        .map(({ id, score }) => ({ id, score, share: score / most }));
    },
    async explain(query, id, filter): Promise<readonly SearchExplanation[]> {
      const document = held.get(id);
      if (document === undefined) return [];
      const { terms, pairs } = plan(query);
      const parts = partsOf({ terms, pairs }, document);
      const isPaired = ranked(query, filter).some((hit) => hit.id === id && hit.isPaired);
      return terms
        .map(({ term }, place) => {
          const halves = pairs.map(({ first, second }, pair) =>
            isPaired && (first === term || second === term) ? (parts.pairs[pair] ?? 0) / 2 : 0,
          );
          return { word: term, term, score: (parts.words[place] ?? 0) + total(halves) };
        })
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score || (one.term < other.term ? -1 : 1));
    },
    weight: async (word) => Math.max(0, ...termsOf(word).map(idf)),
    async remove(id) {
      return held.delete(id);
    },
  };
}

function wordsOf({ title, text }: SearchDocument): string {
  return `${title}\n${text}`;
}

function termsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ term }) => (term === '' ? [] : [term]));
}

function holdsPhrase(text: string, phrase: string): boolean {
  const plain = (words: string): string =>
    ` ${fold(words)
      .replace(/'/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' ')} `;
  return plain(text).includes(plain(phrase).trimEnd().length === 0 ? '' : plain(phrase));
}

function passes({ facets }: SearchDocument, filter: SearchFilter | undefined): boolean {
  return Object.entries(filter ?? {}).every(([name, wanted]) => {
    const value = facets === undefined ? undefined : new Map(Object.entries(facets)).get(name);
    if (value === undefined) return false;
    if (Array.isArray(wanted)) return wanted.includes(value);
    const { from = value, to = value } = wanted as { readonly from?: string; readonly to?: string };
    return from <= value && value <= to;
  });
}

function byScoreThenId(
  one: { readonly id: string; readonly score: number },
  other: { readonly id: string; readonly score: number },
): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
