import type { Company } from '../languages/company.ts';
import type { FoundName } from '../languages/found-name.ts';

/** A name where it stands, in the order of the article. */
export interface PlacedName {
  readonly found: FoundName;
  /** Index of the passage among the article's. */
  readonly passage: number;
  readonly words: readonly string[];
  /** "jr" of "Amos Vega Jr."; absent where nothing follows that tells a father from a son. */
  readonly generation?: string;
  /** Stands in a quotation: it names a person, but is nobody's antecedent. */
  readonly isQuoted: boolean;
  /** Stands in a headline, a heading or a title, where capitals tell nothing: it joins people whom the article names, and adds nobody. */
  readonly isHeading: boolean;
  /** A preposition of place stands before it: "in Chelsea". */
  readonly isLocative: boolean;
  readonly company: Company;
}
