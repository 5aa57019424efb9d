import type { Article, ArticleId, Passage } from '../corpus/article.ts';
import type { Listed, Page } from './page.ts';

/** What an article is chosen by. */
export interface ArticleListing {
  readonly id: ArticleId;
  readonly path: string;
  /** The headline, or the front matter's title where one is given. */
  readonly headline: string;
  readonly outlet?: string;
  readonly date?: string;
}

/** Every part that is given must hold. */
export interface ListingFilter {
  /** Exactly this outlet. */
  readonly outlet?: string;
  /** Whether any outlet is given. */
  readonly hasOutlet?: boolean;
  /** The first and the last day, `2026-03-02`, both taken in; an article without a date is on no day. */
  readonly from?: string;
  readonly to?: string;
  /** Each stands in the headline as a whole word, accents, apostrophes and case aside. */
  readonly headlineWords?: string;
}

/** What became of an article that was asked for. */
export type ArticleLookup =
  | { readonly kind: 'one'; readonly listing: ArticleListing }
  | { readonly kind: 'several'; readonly listings: readonly ArticleListing[] }
  /** `close` are those a typo away, nearest first. */
  | { readonly kind: 'none'; readonly close: readonly ArticleListing[] };

export interface PassageInArticle {
  readonly article: Article;
  readonly passage: Passage;
}

/** What is asked of a coverage about its articles, which stand by path. */
export interface ArticleQuestions {
  article(id: string): Promise<Article | undefined>;
  passage(id: string): Promise<PassageInArticle | undefined>;
  listing(id: string): Promise<ArticleListing | undefined>;
  listings(filter: ListingFilter, page: Page): Promise<Listed<ArticleListing>>;
  /**
   * Which article is meant by an id, a path or a label (`articleLabel`) as they stand; else by a headline, accents, case and marks aside; else by words
   * of a label: those five that fit best.
   */
  listingNamed(typed: string): Promise<ArticleLookup>;
  /** The outlets that articles name, each once, in code-unit order. */
  outlets(): Promise<readonly string[]>;
  /**
   * The passages that hold these words side by side and in this order, stop words among them; accents, apostrophes, case, marks and a possessive
   * aside. Those of the reports themselves stand before headlines and other furniture.
   */
  passagesHolding(words: string, page: Page): Promise<Listed<PassageInArticle>>;
  /**
   * The words of the articles that a word may be a slip of: one letter too many, too few, another or two swapped, or two such slips in a word over seven
   * letters. In the form of names, fewest slips first, then those in most passages; never the word itself.
   */
  wordsLike(word: string): Promise<readonly WordLike[]>;
}

/** A word of the articles near one that was typed, and how many slips lie between. */
export interface WordLike {
  readonly word: string;
  readonly slips: number;
}
