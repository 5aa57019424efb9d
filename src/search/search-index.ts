import type { LanguageSearch } from '../languages/language-search.ts';
/** What the engine is told of a document: an id and words. The document itself lives in the coverage. */
export interface SearchDocument {
  readonly id: string;
  /** What heads it (a headline); its words count as those of the text do. */
  readonly title: string;
  readonly text: string;
  /** Exact values to filter by, `speaker`, `outlet`, `date`, `article` …; absent where unknown. */
  readonly facets?: Readonly<Record<string, string>>;
}

/** Keep only documents whose facet has one of these values; a range compares as strings and takes both ends in. */
export type SearchFilter = Readonly<
  Record<string, readonly string[] | { readonly from?: string; readonly to?: string }>
>;

/** What is looked for, read once where it was typed: the engine takes no mark in it for anything but what parts words. */
export interface SearchQuery {
  /** The words to rank by, as one text; those of the phrases are among them. */
  readonly words: string;
  /** Each must stand in the document as it is, accents, case and what parts words aside. */
  readonly phrases?: readonly string[];
  /** None of the words of these may occur. */
  readonly without?: readonly string[];
}

export interface SearchOptions {
  readonly limit: number;
  readonly filter?: SearchFilter;
}

/** One ranked id. */
export interface SearchHit {
  readonly id: string;
  /** Larger is better; comparable within one search only. */
  readonly score: number;
  /**
   * `score` ÷ the largest score that the query and one word more, unknown to all documents, could reach: 0 to below 1 (below ½
   * for a single word), comparable between queries. Low for the best hit means that the documents are about something else.
   */
  readonly share: number;
}

/** Why a document scored as it did: for each word of the query that it holds, its part of the score. */
export interface SearchExplanation {
  readonly word: string;
  /** The stem under which it was found. */
  readonly term: string;
  readonly score: number;
  /** Stems of its family that the document holds and that were counted a little (Italian for Italy); absent where none were. */
  readonly relatives?: readonly string[];
}

/** Ranked retrieval. Asynchronous, so that an engine may live elsewhere. */
export interface SearchIndex {
  readonly size: number;
  /** Best first, ties by id. A query without one word to look for finds nothing. Never throws for any text. */
  search(query: SearchQuery, options: SearchOptions): Promise<readonly SearchHit[]>;
  /**
   * The words of the query that are in the document `id`, heaviest first; empty for an unknown id. Their scores make up the
   * document's score in a search with the same filter.
   */
  explain(query: SearchQuery, id: string, filter?: SearchFilter): Promise<readonly SearchExplanation[]>;
  /** Inverse document frequency of a word as written (0 for a stop word); for an unseen word the largest there is. */
  weight(word: string): Promise<number>;
}

/** An index that can lose documents. */
export interface EditableSearchIndex extends SearchIndex {
  /** Takes a document out, as if it had never been in; whether it was there. */
  remove(id: string): Promise<boolean>;
}

/** Builds an index over all documents, whose words and whose questions' are of the language; their order does not matter. */
export type BuildSearchIndex = (
  documents: readonly SearchDocument[],
  language?: LanguageSearch,
) => Promise<SearchIndex>;
