import type { AnyIndexStore, BM25Params, IIndex, SearchableType, Tokenizer } from '@orama/orama';
import type { LanguageSearch } from '../languages/language-search.ts';
import type { CompiledQuery } from './compile-query.ts';
import { containsPhrase } from './contains-phrase.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { rank } from './rank.ts';
import type { SearchFilter } from './search-index.ts';
import { tokensOf } from './tokenizer.ts';

/** How a facet is called among the properties of a document, so that none is mistaken for title or text. */
export const FACET_PREFIX = 'facet ';

/** Orama hands `relevance` to the index as it is: what is looked for rides on it, and how many hits to keep, so that the rest is never sorted. */
export interface Relevance extends Required<BM25Params> {
  readonly query: CompiledQuery;
  readonly keep: number;
}

interface Store extends AnyIndexStore {
  readonly propertyTypes: Record<string, SearchableType>;
  /** Orama's number for each document of the inverted index. */
  readonly internalIds: number[];
}

/** A `components.tokenizer`: the terms of a text as the inverted index numbers them. */
export function createTokenizer(language: LanguageSearch): Tokenizer {
  return {
    language: 'english',
    normalizationCache: new Map(),
    tokenize: (text) => tokensOf(text, language).flatMap(({ term }) => (term === '' ? [] : [term])),
  };
}

/**
 * A `components.index` that leaves Orama's own trees aside: facets go to `inverted`, which has read the words before and also ranks. `textOf`
 * gives the words of a document again, to check phrases by. Orama's own numbers for its documents are not used inside.
 */
export function createIndexComponent(inverted: InvertedIndex, textOf: (id: string) => string): IIndex<Store> {
  return {
    create(_orama, _documents, schema) {
      const propertyTypes = { ...schema } as Record<string, SearchableType>;
      return { vectorIndexes: {}, propertyTypes, internalIds: [] };
    },
    insert(_implementation, store, property, id, internalId, value) {
      const document = inverted.begin(String(id));
      store.internalIds[document] = internalId;
      if (property.startsWith(FACET_PREFIX))
        inverted.facets.set(document, property.slice(FACET_PREFIX.length), String(value));
    },
    remove(_implementation, _store, _property, id) {
      inverted.remove(String(id));
      return true;
    },
    search(
      store,
      _term,
      _tokenizer,
      _language,
      _properties,
      _exact,
      _tolerance,
      _boost,
      relevance,
      _count,
      where,
    ) {
      const { query, keep } = relevance as Relevance;
      const admits = (document: number): boolean => {
        if (where !== undefined && !where.has(document)) return false;
        return query.phrases.every((phrase) => containsPhrase(textOf(inverted.idOf(document)), phrase));
      };
      return rank(inverted, query, keep, admits).map(({ document, score }) => [
        (store as Store).internalIds[document] ?? 0,
        score,
      ]);
    },
    searchByWhereClause(_store, _tokenizer, filter) {
      return new AdmittedDocuments(inverted.facets.admits(filter as SearchFilter));
    },
    getSearchableProperties: (store) => Object.keys(store.propertyTypes),
    getSearchablePropertiesWithTypes: (store) => store.propertyTypes,
    insertDocumentScoreParameters: noScoreParameters,
    insertTokenScoreParameters: noScoreParameters,
    removeDocumentScoreParameters: noScoreParameters,
    removeTokenScoreParameters: noScoreParameters,
    calculateResultScores: noScoreParameters,
    load: noSnapshot,
    save: noSnapshot,
  };
}

/** The test of a filter in the shape that Orama carries from `where` to the search; holds no numbers itself. */
class AdmittedDocuments extends Set<number> {
  readonly #admits: (document: number) => boolean;

  constructor(admits: (document: number) => boolean) {
    super();
    this.#admits = admits;
  }

  override has(document: number): boolean {
    return this.#admits(document);
  }
}

/** Orama's own tree of words asks for these; `inverted` keeps its own figures. */
function noScoreParameters(): void {}

function noSnapshot(): never {
  throw new Error('this index is not saved and loaded; build it from the documents');
}
