/** What a search index knows of the language of its documents: which words to leave out, and what the forms of a word share. */
export interface LanguageSearch {
  /** Words that say nothing of what a text is about, in the form of `nameForm`: folded, without apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  /**
   * A word as `fold` leaves it, without what is hung on it by an apostrophe: "britain" of "britain's". Empty where that leaves
   * nothing to look for: "can't".
   */
  withoutClitic(folded: string): string;
  /** The stem that the forms of a word share: "harbour" of "harbours". Asked only about words of the letters a to z. */
  stem(word: string): string;
  /** The endings by which stems of one family differ, the empty one among them: "itali" and "italian" by "" and "an". */
  readonly familyEndings: readonly string[];
}
