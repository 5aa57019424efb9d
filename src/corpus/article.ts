import type { Span } from '../text/span.ts';

export type ArticleId = `article/${string}`;
export type PassageId = `passage/${string}`;

/**
 * What a passage is in the newsroom's words. Only `body` is ever offered as an answer; the rest is the article's furniture.
 * `headline` is also where a quotation in single marks may stand.
 */
export type PassageKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'copyright'
  | 'link'
  | 'heading'
  | 'body';

/** One paragraph, the unit that is cited. */
export interface Passage {
  readonly id: PassageId;
  readonly articleId: ArticleId;
  readonly kind: PassageKind;
  /** Counts the article's passages of every kind from 1, in reading order: what a reader would count. */
  readonly number: number;
  /** Its words, without white space around them or a dateline in front ("MOSCOW/BEIRUT - "). */
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** Something in a file that was left aside, and what to do about it; the article itself is served. */
export interface ArticleWarning {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What an article states of itself, outside its words; each part is absent where it is not stated or not usable, and never guessed. */
export interface ArticleFacts {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** An ISO 8601 day, `2016-12-08`. */
  readonly date?: string;
  /** An absolute http or https address. */
  readonly url?: string;
  /** What stands between title and report where the article is set: its standfirst. */
  readonly description?: string;
  /** ISO 639-1, lower case, "en" for `en-GB`; `und` where it is only known to be none that is told: declared, else told from its words; absent in doubt. */
  readonly language?: string;
  /** The day, as in `date`, on which its address was found to lead nowhere any more; absent as long as it leads to the article. */
  readonly gone?: string;
}

/** What the words of an article state of it as such; each a Span into its text. Not what its file states, which is stated on purpose. */
export interface StatedInText {
  /** Whose it is: of a notice of copyright, a byline or a dateline. */
  readonly outlet?: Span;
  /** Who made it, without “By”. */
  readonly byline?: Span;
  /** A day that stands alone, as it is worded. */
  readonly date?: Span;
}

/** One article of the corpus, read and divided. Everything it says is a Span into `text`. */
export interface Article extends ArticleFacts {
  readonly id: ArticleId;
  /** Its file's place in the coverage folder, with `/` between folders, in Unicode NFC. */
  readonly path: string;
  /** Its place among the articles of its file, from 1, where there are several. */
  readonly place?: number;
  /**
   * The article as its reader gives it: of plain text the decoded file, line ends as LF; of Markdown the words as they are rendered; of a page the report on it. What
   * is shown is checked against this.
   */
  readonly text: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly contentHash: string;
  readonly headline: Span;
  /** Every passage in reading order, furniture included. */
  readonly passages: readonly Passage[];
  /** A dateline in front of a body paragraph ("MOSCOW/BEIRUT"), where there is one. */
  readonly dateline?: Span;
  /** Absent where its words state nothing of it. */
  readonly inText?: StatedInText;
  /** What its file states of it that could not be used; absent where all of it could. */
  readonly warnings?: readonly ArticleWarning[];
}

/** A file that is not served, and why. */
export interface UnreadableFile {
  readonly path: string;
  /** A sentence for the person who can mend it: what is wrong and what to do. */
  readonly reason: string;
  /** True when an earlier, readable version of it is still served. */
  readonly servesEarlierVersion: boolean;
}
