import type { Article } from '../corpus/article.ts';
import type { KnownPerson } from '../coverage/people-questions.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import type { QuotationView } from './answer.ts';

/** An article with all that it quotes, by place, and everybody whom it names. */
export interface ExportedArticle {
  readonly article: Article;
  readonly quotations: readonly QuotationView[];
  readonly people: readonly KnownPerson[];
}

/** `/export`: the quotations of a search, to be taken away as files. */
export interface ExportAnswer {
  readonly kind: 'export';
  readonly speaker?: { readonly id: SpeakerId; readonly name: string };
  readonly about?: string;
  readonly quotations: readonly QuotationView[];
  /** The articles that they stand in. */
  readonly articles: readonly ExportedArticle[];
  /** How many the search has found; more than `quotations` where it was cut. */
  readonly total: number;
}
