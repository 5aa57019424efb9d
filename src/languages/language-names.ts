import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Token } from '../text/tokenize.ts';
import type { Company } from './company.ts';
import type { FoundName } from './found-name.ts';
import type { TokenView } from './token-view.ts';

/** How a language writes the names of people, bodies and places. */
export interface LanguageNames {
  /**
   * The names in a passage, in order, divided from titles and offices. `lowerWords` are the words that the article also writes small: at
   * the start of a sentence they are no names. Linear, in small steps.
   */
  findNames(
    tokens: readonly Token[],
    isSentenceStart: (index: number) => boolean,
    lowerWords: ReadonlySet<string>,
  ): Steps<readonly FoundName[]>;
  /** Whether the name is of somebody who made the article: "Photo by Ana Vega". */
  isCredit(tokens: readonly Token[], name: FoundName): boolean;
  /** The offices and trades that stand beside a name, exactly as worded. */
  findRoles(view: TokenView, name: FoundName): readonly Span[];
  /** Whether the name at `at` is a given name that bears the surname of the next: "Boris and Ana Vega". */
  sharesSurname(view: TokenView, at: number): boolean;
  /** Whether a preposition of place or a place behind the name says that it is one: "in Chelsea". */
  isLocative(view: TokenView, name: FoundName): boolean;
  /** What stands beside the name at `at`. */
  companyOf(view: TokenView, at: number): Company;
  /** Whether a word (lower case) is a plain noun for a person or a body. */
  isNoun(word: string): boolean;
  /** What stands before an office that one person holds: "the" harbour master. Lower case. */
  readonly definiteArticles: readonly string[];
  /** Whether a word (lower case) has the form of a plural. */
  isPlural(word: string): boolean;
}
