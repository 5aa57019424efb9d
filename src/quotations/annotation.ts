import type { Span } from '../text/span.ts';
import type { Quotation } from './quotation.ts';

/** A name, office or pronoun where it stands. */
export interface AnnotatedMention {
  readonly passage: number;
  readonly span: Span;
  readonly kind: 'name' | 'role' | 'pronoun';
}

/** Somebody whom the article names. */
export interface AnnotatedPerson {
  /** The fullest name, as written. */
  readonly name: string;
  /** The other names, fullest first. */
  readonly aliases: readonly string[];
  readonly gender?: 'female' | 'male';
  readonly roles: readonly Span[];
  readonly mentions: readonly AnnotatedMention[];
}

/** How a source was tied to somebody, within one article; people are indices into the annotation's people. */
export type AnnotatedAttribution =
  | { readonly kind: 'named'; readonly person: number }
  | {
      readonly kind: 'resolved';
      readonly person: number;
      readonly antecedent: Span;
      readonly by: 'name' | 'pronoun' | 'role' | 'continuation';
    }
  | { readonly kind: 'body'; readonly name: string; readonly antecedent?: Span }
  | { readonly kind: 'described'; readonly mention: Span }
  | {
      readonly kind: 'unattributed';
      readonly reason: 'no-cue' | 'no-source' | 'ambiguous';
      readonly candidates: readonly number[];
    };

export interface AnnotatedQuotation {
  readonly passage: number;
  readonly kind: Quotation['kind'];
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly source?: Span;
  readonly attribution: AnnotatedAttribution;
}

export interface AnnotatedStatement {
  readonly passage: number;
  readonly span: Span;
  readonly cue: Span;
  readonly source?: Span;
  readonly attribution: AnnotatedAttribution;
}

/**
 * What an article says about who said what. It follows from the article alone and is plain data, so that it can be kept by the
 * article's content hash and made on another thread. Passages are indices; spans are into the article's text; all lists are in
 * the order of the article.
 */
export interface ArticleAnnotation {
  readonly people: readonly AnnotatedPerson[];
  readonly quotations: readonly AnnotatedQuotation[];
  readonly statements: readonly AnnotatedStatement[];
}
