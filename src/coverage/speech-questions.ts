import type { ArticleId, PassageId } from '../corpus/article.ts';
import type { Quotation, SpeakerId, Statement } from '../quotations/quotation.ts';
import type { SearchQuery } from '../search/search-index.ts';
import type { Listed, Page } from './page.ts';

/** Every part that is given must hold. */
export interface QuotationFilter {
  readonly speaker?: SpeakerId;
  readonly article?: ArticleId;
  readonly passage?: PassageId;
  /** By the dates of the articles, newest first; those of one day, and those without a date, from the last in the coverage backwards. */
  readonly newestFirst?: true;
}

/** What is looked for among all that was said. */
export interface SaidFilter {
  readonly speaker?: SpeakerId;
  readonly article?: ArticleId;
  readonly about?: SearchQuery;
  /**
   * Without a topic, quotations: whole utterances before fragments (`isWholeUtterance`), the newest article's first, those of one day and those
   * without a date in the order of the coverage.
   */
  readonly bestFirst?: true;
  /** With reported statements; one whose sentence is quoted from is left to its quotation. */
  readonly reported: boolean;
}

/** Something said, and how much of the topic's weight it holds: 0 to 1, in the words themselves and in their sentences. */
export interface Said {
  readonly said: Quotation | Statement;
  readonly share: number;
}

/** Somebody or some body with at least one quotation or reported statement. */
export interface Voice {
  readonly id: SpeakerId;
  readonly name: string;
  readonly quotations: number;
  readonly statements: number;
  /** How many articles quote or report them. */
  readonly articles: number;
}

/** How often a voice is heard in one article. */
export interface Hearing {
  readonly article: ArticleId;
  readonly quotations: number;
  readonly statements: number;
}

/** A voice that is heard in articles that another is heard in. */
export interface VoiceBeside {
  readonly id: SpeakerId;
  readonly name: string;
  /** In how many of them. */
  readonly articles: number;
}

/** What is asked of a coverage about what was said. Quotations and statements stand by article path, then by place; voices most quoted first. */
export interface SpeechQuestions {
  quotation(id: string): Promise<Quotation | undefined>;
  quotations(filter: QuotationFilter, page: Page): Promise<Listed<Quotation>>;
  statements(filter: QuotationFilter, page: Page): Promise<Listed<Statement>>;
  /** All that one article quotes and reports. */
  saidIn(article: ArticleId): Promise<{
    readonly quotations: readonly Quotation[];
    readonly statements: readonly Statement[];
  }>;
  /**
   * What was said by a speaker, in an article, on a topic: quotations before reported statements. With a topic only what holds half of its
   * weight, best first: its own words count whole, those of its sentences for a part. A topic without anything to look for finds nothing.
   */
  said(filter: SaidFilter, page: Page): Promise<Listed<Said>>;
  voice(id: string): Promise<Voice | undefined>;
  /** Most quoted first, then by statements, name and id. */
  voices(page: Page): Promise<Listed<Voice>>;
  /** The most that any voice is quoted and reported together; 0 where nobody is. */
  loudest(): Promise<number>;
  /** Where a voice is heard, by article path. */
  hearings(speaker: SpeakerId, page: Page): Promise<Listed<Hearing>>;
  /** Others who are heard in the same articles as a voice, most articles in common first, then as voices stand. */
  voicesBeside(speaker: SpeakerId, page: Page): Promise<Listed<VoiceBeside>>;
}
