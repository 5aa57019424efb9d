import type { Article } from '../corpus/article.ts';
import type { Language } from '../languages/language.ts';
import type { AnnotatedQuotation, AnnotatedStatement } from './annotation.ts';
import type { ArticlePeople } from './article-people.ts';
import type { Discourse } from './discourse.ts';
import type { MarkedStretch } from './find-marked-stretches.ts';
import type { Signature } from './find-signatures.ts';
import type { PassageView } from './passage-view.ts';
import type { ReadingWatch } from './reading-watch.ts';

/** One article while it is read from its start: what it holds, what is in mind, and what was found. */
export interface Reading {
  readonly article: Article;
  readonly language: Language;
  readonly stretches: readonly MarkedStretch[];
  readonly people: ArticlePeople;
  /** Whose names stand above or below quotations that are paragraphs of their own. */
  readonly signatures: ReadonlyMap<number, Signature>;
  readonly discourse: Discourse;
  readonly quotations: Map<number, AnnotatedQuotation>;
  readonly statements: AnnotatedStatement[];
  readonly watch?: ReadingWatch;
}

/** Where in the article the reading is. */
export interface Place {
  readonly view: PassageView;
  /** Counts the body's units. */
  readonly unit: number;
  /** Counts the body's paragraphs, captions left out. */
  readonly paragraph: number;
}
