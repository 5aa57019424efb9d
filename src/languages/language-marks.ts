import type { Span } from '../text/span.ts';
import type { MarkSigns } from './shared/mark-pairs.ts';

/** Words between quotation marks, with what stands around them in their passage. */
export interface MarkedWords {
  /** Up to sixty units before the opening mark. */
  readonly before: string;
  readonly content: string;
  /** Up to a hundred units behind the closing mark. */
  readonly after: string;
}

/** What a language knows of the marks around quoted words. */
export interface LanguageMarks {
  /** The signs of the pairs that its papers print. */
  readonly signs: MarkSigns;
  /** Whether a word (lower case) is written with an apostrophe in front: "em" of "’em". */
  isElided(word: string): boolean;
  /** Whether a single mark that could close a quotation is rather an apostrophe of possession: "the lawyers’ plan". */
  looksPossessive(text: string, mark: Span): boolean;
  /** Whether a paragraph ends with a clause of speech: what stands before it was somebody's words, and their closing mark was forgotten. */
  endsWithSpeech(words: string): boolean;
  /** Whether the marked words name something (a title, a nickname, a sign) and quote nobody. */
  isTitle(marked: MarkedWords): boolean;
}
