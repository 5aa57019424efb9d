/** What a moderator's `people.yaml` states; names as written there. */
export interface PeopleCorrections {
  /** Other names by which the coverage, or those who ask, call somebody. */
  readonly aliases: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Names that mean one person. */
  readonly same: readonly (readonly string[])[];
  /** Names that look like one person's and are not. */
  readonly notSame: readonly (readonly [string, string])[];
  /** Who said a quotation, by its id (`quotation/…`) or by its exact words in one article; a speaker of `null` means that it is not stated. */
  readonly speakers: readonly SpeakerCorrection[];
  /** Who somebody is, for a reader: shown beside the name, and never taken for an article's words. */
  readonly whoIs: readonly { readonly name: string; readonly is: string }[];
}

/** A quotation's id (`quotation/…`) may be shortened to its end, but to no fewer characters: six are one of a thousand million. */
export const LEAST_OF_AN_ID = 6;

export interface SpeakerCorrection {
  /** The id, or its end. */
  readonly quotation?: string;
  readonly article?: string;
  readonly words?: string;
  readonly speaker: string | null;
  /** Where it stands in the file, from 1; for a fault that shows only among the quotations. */
  readonly line?: number;
}

export const NO_CORRECTIONS: PeopleCorrections = {
  aliases: [],
  same: [],
  notSame: [],
  speakers: [],
  whoIs: [],
};
