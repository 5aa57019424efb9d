import type { Span } from '../text/span.ts';

/** A number in a text, in digits or in words, with its currency and scale: "£16 million", "two hundred", "hundreds of thousands". */
export interface Figure extends Span {
  /** Undefined where the words give none exactly: "dozens", "hundreds of thousands". */
  readonly value?: number;
  readonly isMoney: boolean;
  /** Stands alone as a year does: 1944, 2014. */
  readonly isYear: boolean;
}

/** What a number can be a measure of; a length is one of time or of space: of a wait, of a bridge. */
export type Measure = 'age' | 'duration' | 'distance' | 'length';

/** How the sentences of a language tell what can be asked for: times, reasons, places, numbers, and who or what something is. */
export interface LanguageEvidence {
  tellsTime(text: string): boolean;
  /** The words of a text that date something, whole: "on Monday 2 March", "last week"; undefined where none or more than one stretch does. */
  timeIn(text: string): Span | undefined;
  tellsReason(text: string): boolean;
  /** Whether whoever is named behind it did what is told before it: "by". */
  isDoerWord(word: string): boolean;
  /** Whether what follows a word is a place, when it is a name: "in", "near". */
  isPlaceWord(word: string): boolean;
  /** Whether a word in small letters may stand between a word of place and a name: "in the Gulf". */
  isArticle(word: string): boolean;
  /** The numbers of a text, in order. Vague words ("several", "many") are none. Linear. */
  figuresIn(text: string): readonly Figure[];
  /** Whether a figure of a text is such a measure: "41 kilometres". */
  isMeasure(measure: Measure, text: string, figure: Span): boolean;
  /** Whether a text tells such a measure without a figure: "several kilometres". */
  isVague(measure: Measure, text: string): boolean;
  /** Whether words between a name and an age, or an age and a name, tie the one to the other: "Vega, 57", "the 57-year-old engineer Vega". */
  tiesAge(between: string, comesFirst: 'name' | 'age'): boolean;
  /** Whether what follows a thing's name begins to say what it is: ", a detour of", " is the". */
  tellsWhat(after: string): boolean;
  /** Whether a name stands beside an office, in what comes before it and after it: "Prime Minister Rossi", "Ann Doe, the mayor". */
  namesHolder(before: string, after: string): boolean;
}
