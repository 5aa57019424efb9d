import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Listed } from '../coverage/page.ts';
import type { Quotation, QuotationId, SpeakerId } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Agreement, Excerpt, PageView, QuotationView, SpeakerView } from './answer.ts';

/** A place where two wordings differ, with the shared words around it; the spans lie in the articles of two excerpts. */
export interface DifferenceView {
  readonly here: readonly Span[];
  readonly there: readonly Span[];
}

/** `/variants`: one quotation wherever articles carry it. Earliest first; what has no date comes last. */
export interface VariantsAnswer {
  readonly kind: 'variants';
  readonly asked: QuotationView;
  /** The place of the asked quotation among all, from 1. */
  readonly askedEntry: number;
  readonly articles: number;
  readonly agreement: Agreement;
  /** The entries of this page. */
  readonly lines: readonly VariantView[];
  readonly page: PageView;
}

/** One of them: `here` in its differences is this wording, `there` the asked one. */
export interface VariantView {
  /** Its place among all, from 1. */
  readonly entry: number;
  readonly view: QuotationView;
  readonly isAsked: boolean;
  readonly agreement: Agreement;
  readonly differences: readonly DifferenceView[];
}

/** What became of words that a message quotes. */
export type CheckOutcome = 'word-for-word' | 'wording-differs' | 'another-speaker' | 'not-found';

/** A quoted stretch of a message and the place in the coverage that comes nearest. */
export interface CheckedStretch {
  /** As in the message; white space is single blanks. */
  readonly words: string;
  /** Who the message says said it, as the message names them. */
  readonly namedAs?: string;
  readonly outcome: CheckOutcome;
  /**
   * Whether the article gives the words to whom the message names: it names the same, it names another, or nobody whom we know.
   * Absent where the message names nobody or the words were not found.
   */
  readonly speakerIs?: 'same' | 'another' | 'open';
  readonly found?: FoundStretch;
}

export interface FoundStretch {
  readonly excerpt: Excerpt;
  /** Absent where the words stand outside quotation marks: they are the article's own. */
  readonly quotation?: Quotation;
  readonly speaker?: SpeakerView;
  /** Set where the words are no one quotation, and yet not all outside quotation marks. */
  readonly isPartlyQuoted?: true;
  /** Words of the message beside spans of the excerpt's article. */
  readonly differences: readonly {
    readonly inMessage: readonly string[];
    readonly inArticle: readonly Span[];
  }[];
  /** Articles in which it was found so. */
  readonly articles: number;
}

/** Check against coverage. */
export interface CheckAnswer {
  readonly kind: 'check';
  /** In the order of the message. */
  readonly stretches: readonly CheckedStretch[];
  /** Quoted stretches that were left aside: too short to tell, or more than are looked at. */
  readonly tooShort: number;
  readonly tooMany: number;
}

/** Find the source: the passages nearest to a message, nearest first. */
export interface NearestAnswer {
  readonly kind: 'nearest';
  readonly excerpts: readonly { readonly excerpt: Excerpt; readonly speaker?: SpeakerView }[];
}

/** `/compare`: what each article says on a topic, in its own words. Earliest first; what has no date comes last. */
export interface ComparisonAnswer {
  readonly kind: 'comparison';
  readonly about: string;
  readonly rows: readonly ComparisonRow[];
  /** Outlets none of whose articles has anything on the topic, in order; and articles of no known outlet without. */
  readonly silentOutlets: readonly string[];
  readonly silentArticles: Listed<ArticleListing>;
  readonly page: PageView;
}

export interface ComparisonRow {
  readonly listing: ArticleListing;
  /** Its own words where it has such, else words that it quotes. */
  readonly excerpt: Excerpt;
  readonly isQuoted: boolean;
  /** Whom it quotes on the topic, in order of their words; absent names are not stated. */
  readonly quotes: readonly { readonly id: SpeakerId; readonly name: string }[];
  readonly unnamed: number;
}

/** `/timeline`: what articles say on a topic or of somebody, by the dates of the articles. */
export interface TimelineAnswer {
  readonly kind: 'timeline';
  readonly about?: string;
  readonly subject?: { readonly id: SpeakerId; readonly name: string };
  /** The entries of this page: those with a date by date, then those without. */
  readonly entries: readonly TimelineEntry[];
  /** Of all pages. */
  readonly dated: number;
  readonly undated: number;
  readonly page: PageView;
}

export interface TimelineEntry {
  readonly listing: ArticleListing;
  readonly excerpt: Excerpt;
  /** Set where the words are a quotation, or report what somebody said. */
  readonly speaker?: SpeakerView;
  /** Set where the words are a quotation. */
  readonly quotationId?: QuotationId;
}
