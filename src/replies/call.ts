/**
 * What a button or a select menu does: call a command again. Ids travel in the custom_id; the one option that is free text
 * (at most 200 characters) stands in the message's content line or in its embed's footer, so that nothing has to be remembered.
 */
export interface Call {
  readonly command: string;
  /** Option name → value. At most one of them is free text, and that one is named by `freeText`. */
  readonly options: Readonly<Record<string, string>>;
  readonly freeText?: string;
  /** The answer comes as a message of its own, to whoever presses and nobody else, and leaves this message as it is. */
  readonly aside?: true;
  /** The same at length: more entries, and longer excerpts. */
  readonly full?: true;
  /** The answer is said in public, with who wanted it so. */
  readonly share?: true;
  /** Not the answer itself, but how each of its entries was found and all that can be done with it. */
  readonly details?: true;
  /** Not the answer itself, but a form that says what is wrong with it. */
  readonly report?: true;
  /** Counts from 1; the first when absent. */
  readonly page?: number;
}
