import type { Span } from '../text/span.ts';
import type { ArticleFacts } from './article.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * Reads one format: a file's bytes in, the articles in it out. Pure and total: whatever the bytes are, it throws nothing (and rejects with nothing), takes time in
 * proportion to their length, fetches nothing, and gives the same for the same. `path` is for messages only. Every reader passes
 * `tests/corpus/article-reader-contract.ts`, and is entered in `article-readers.ts`.
 */
export type ArticleReader = (bytes: Uint8Array, path: string) => FileReading | Promise<FileReading>;

/** What became of a file: its articles, or why it has none, as the second half of a sentence that says what to do. */
export type FileReading =
  | { readonly kind: 'read'; readonly articles: readonly ReadArticle[] }
  | { readonly kind: 'refused'; readonly why: string };

/** One article as its reader hands it on, not yet divided into passages. */
export interface ReadArticle {
  /** Tells it from the others of its file, where there are several: an id of an archive's own. Without one their order does. */
  readonly key?: string;
  /** The article from here on: every span points into it, and what is shown is checked against it. The words as they would be read. */
  readonly text: string;
  /** In reading order, none empty, none over another. */
  readonly paragraphs: readonly Paragraph[];
  readonly facts: ArticleFacts;
  /**
   * Where `text` has the title and the description of the facts, before all paragraphs. They head the article where its paragraphs
   * begin with the report itself.
   */
  readonly given?: { readonly title?: Span; readonly description?: Span };
  readonly problems: readonly ReadingProblem[];
}

/** Something that was left aside. */
export interface ReadingProblem {
  /** In the file, counted from 1. */
  readonly line: number;
  /** What is wrong and what to do. */
  readonly message: string;
}
