/** How the sentences of a language hang together: which words point to a sentence before. */
export interface LanguageCohesion {
  /** Whether a sentence that opens with this word leans on the one before: "He", "But". */
  opensLeaning(word: string): boolean;
  /** Whether a sentence opens with several words that do: "As a result", "The other". */
  opensLeaningPhrase(text: string): boolean;
  /** Whether this word, early in a sentence, does: "also". */
  goesOn(word: string): boolean;
  /** Whether it is a pronoun that needs a name before it: "she". */
  needsName(word: string): boolean;
  /** Whether it bears a capital and is nobody's name: "Monday". */
  isCalendarName(word: string): boolean;
  /** Whether it points back to somebody or something before, wherever it stands: "their", "another". */
  pointsBack(word: string): boolean;
  /** Whether, among the first words of a sentence, it stands for what the sentence before names: "it", "these". */
  standsForNamed(word: string): boolean;
}
