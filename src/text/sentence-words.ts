/**
 * What the language of a text says of its full stops and apostrophes. Handed in by whoever knows the language, so that no word of
 * any stands here. Words are in lower case, without their full stop.
 */
export interface SentenceWords {
  /** Abbreviated titles: a name follows, so that their full stop never ends a sentence ("Mr", "Sen"). */
  readonly titles: ReadonlySet<string>;
  /** Other abbreviations: their full stop ends a sentence only before a word that likes to open one ("Inc", "Jan"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Of the abbreviations those that end a name and keep their full stop ("Jr"); as written. */
  readonly nameEndings: ReadonlySet<string>;
  /** Small words with which sentences begin. */
  readonly openers: ReadonlySet<string>;
  /** Capital letters that are a word more often than an initial: "I". */
  readonly loneLetters: ReadonlySet<string>;
  /** What stands behind the apostrophe of a word that owns something: "s". */
  readonly possessive: string;
}
