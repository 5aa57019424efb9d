import type { Article, Passage } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';

/** A stretch of an article that lies in one passage, and whether it is what was cited. */
export interface ContextPiece {
  readonly passage: Passage;
  readonly span: Span;
  readonly isCited: boolean;
}

/** `/source view:context`: cited words with what stands around them. */
export interface ContextAnswer {
  readonly kind: 'context';
  /** Of the quotation, or of the passage. */
  readonly id: string;
  readonly article: Article;
  /** Where the cited words begin. */
  readonly passage: Passage;
  /** With their quotation marks. */
  readonly cited: readonly Span[];
  readonly pieces: readonly ContextPiece[];
}
