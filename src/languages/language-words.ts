/** What a country is called by, in lower case. */
export interface Country {
  readonly names: readonly string[];
  /** Words for its people and for what is theirs. */
  readonly people: readonly string[];
  /** Where its government sits. */
  readonly capitals: readonly string[];
}

/** What may stand for a word, by their stems: each with what it counts for beside the word itself, 0 to 1. Two words of one act are `call_off`. */
export type RelatedWords = (stem: string) => ReadonlyMap<string, number>;

/** Which words of a language are one for another, and which tell little: what questions and sentences are compared by. */
export interface LanguageWords {
  /** The plain form of each irregular one, which stemming does not bring together: "speak" of "spoke". In lower case. */
  readonly plainForms: ReadonlyMap<string, string>;
  /** Whether a stem is that of a word of the language, written in small letters; a name need not be one. */
  isKnown(stem: string): boolean;
  /** Whether it is one that people use: who types another may have meant one of these. */
  isCommon(stem: string): boolean;
  /** What is hung on a word in its forms, after which it is looked for where a slip is in it: "suspnd" in "suspended". */
  readonly inflections: readonly string[];
  /** Small words that a slip may have been meant for: question words and those of grammar. */
  readonly small: readonly string[];
  /** Groups of words that a question and a report use for the same thing. */
  readonly kindred: readonly (readonly string[])[];
  /** Other words for one and narrower and broader ones, whatever the subject; read when they are first asked for. */
  related(): Promise<RelatedWords>;
  /** Small words that make another act of the verb before them: "off" in "call off". */
  readonly particles: ReadonlySet<string>;
  /** Words that every report is full of: that one of them is rare in a small folder says little. */
  readonly light: readonly string[];
  /** All countries of the world. */
  readonly countries: readonly Country[];
  /** Groups of offices that states name differently, each in its words. */
  readonly officesAlike: readonly (readonly string[])[];
}
