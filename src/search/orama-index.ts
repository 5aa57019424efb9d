import { create, getByID, insert, remove, search } from '@orama/orama';
import type { LanguageSearch } from '../languages/language-search.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { compare } from '../text/compare.ts';
import { giveWay, givingWay, type Steps } from '../text/steps.ts';
import { type CompiledQuery, compileQuery, idfOf } from './compile-query.ts';
import { explainScore } from './explain-score.ts';
import { InvertedIndex } from './inverted-index.ts';
import {
  createIndexComponent,
  createTokenizer,
  FACET_PREFIX,
  type Relevance,
} from './orama-index-component.ts';
import { PAIRED_DOCUMENTS } from './rank.ts';
import type { EditableSearchIndex, SearchDocument, SearchFilter, SearchHit } from './search-index.ts';
import { tokensOf } from './tokenizer.ts';

/** Orama takes an empty term for a wish for everything; ours reads the query that rides on `relevance` instead. */
const TERM = 'query';

/**
 * Builds an Orama database whose tokenizer and index are our own (`createIndexComponent`). Of two documents with one id the
 * first is kept. Gives way between documents and within a long one. The documents are held, not copied: their words are read again where a phrase is looked for.
 */
export async function buildOramaIndex(
  documents: readonly SearchDocument[],
  language: LanguageSearch = DEFAULT_LANGUAGE.search,
): Promise<EditableSearchIndex> {
  const inverted = new InvertedIndex(language);
  const textOf = (id: string): string => {
    const document = getByID(database, id);
    return document === undefined ? '' : `${document.title}\n${document.text}`;
  };
  const database = create({
    schema: schemaOf(documents),
    sort: { enabled: false },
    components: {
      tokenizer: createTokenizer(language),
      index: createIndexComponent(inverted, textOf),
    },
  });
  await giveWay();
  const sorted = [...documents].sort(byId);
  await giveWay();
  await givingWay(insertAll());
  await giveWay();
  inverted.segments();

  function* insertAll(): Steps<void> {
    for (const { id, title, text, facets } of sorted) {
      if (inverted.documentOf(id) !== undefined) continue;
      inverted.begin(id);
      yield* inverted.read(title);
      yield* inverted.read(text);
      const facetProperties = Object.entries(facets ?? {}).map(([name, value]) => [
        FACET_PREFIX + name,
        value,
      ]);
      insert(database, { id, title, text, ...Object.fromEntries(facetProperties) });
      yield;
    }
  }

  const find = async (
    query: CompiledQuery,
    keep: number,
    filter?: SearchFilter,
  ): Promise<readonly SearchHit[]> => {
    if (query.terms.length === 0 || keep <= 0) return [];
    const relevance: Relevance = { k: 0, b: 0, d: 0, keep, query };
    const where = filter === undefined ? {} : { where: filter };
    const { hits } = await search(database, { term: TERM, limit: keep, relevance, ...where });
    return hits
      .map(({ id, score }) => ({ id, score, share: score / query.most }))
      .sort((one, other) => other.score - one.score || byId(one, other));
  };

  return {
    get size() {
      return inverted.size;
    },
    search: async (query, { limit, filter }) =>
      find(compileQuery(inverted, query), Math.min(limit, inverted.size), filter),
    async explain(query, id, filter) {
      const document = inverted.documentOf(id);
      if (document === undefined) return [];
      const compiled = compileQuery(inverted, query);
      const best = await find(compiled, PAIRED_DOCUMENTS, filter);
      const isPaired = best.some((hit) => hit.id === id);
      return explainScore(inverted, compiled, document, isPaired);
    },
    weight: async (word) =>
      tokensOf(word, language).reduce(
        (most, { term }) => Math.max(most, term === '' ? 0 : idfOf(inverted, term)),
        0,
      ),
    async remove(id) {
      const isKnown = inverted.documentOf(id) !== undefined;
      if (isKnown) await remove(database, id);
      return isKnown;
    },
  };
}

/** Title, text, and every facet that any document has. */
function schemaOf(documents: readonly SearchDocument[]): Record<string, 'string' | 'enum'> {
  const facets = new Set(documents.flatMap(({ facets }) => Object.keys(facets ?? {})));
  const facetTypes = [...facets].map((name) => [FACET_PREFIX + name, 'enum' as const]);
  return { title: 'string', text: 'string', ...Object.fromEntries(facetTypes) };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compare(one.id, other.id);
}
