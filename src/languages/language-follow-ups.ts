/** How a question is asked in a language: what the bot offers to ask next. */
export interface LanguageFollowUps {
  whoIs(name: string): string;
  /** What somebody said, on a topic where one is given. */
  whatSaid(name: string, topic?: string): string;
  /** A word as a question names what it is about, when the word before shows that it is a noun: "the bridge" after "the", "tolls" after "about". */
  nounAfter(before: string, word: string): string | undefined;
  /** A body as a question names it, "the Harbour Department"; `text` is an article that names it. */
  bodyIn(name: string, text: string): string;
}
