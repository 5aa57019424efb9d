/** Words as a source hands them on. */
export type GivenWords =
  | { readonly form: 'html'; readonly words: string }
  | { readonly form: 'text'; readonly words: string };

/** An article that a source lists: where it is, and what the list already says of it. */
export interface Lead {
  /** Absolute, of the web. */
  readonly address: string;
  readonly title?: string;
  readonly author?: string;
  /** The day as it is written there, ISO 8601. */
  readonly date?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** Changes when the article is said to have changed. */
  readonly stamp?: string;
  /** The whole article. */
  readonly content?: GivenWords;
  /** A few sentences of it or about it. */
  readonly summary?: GivenWords;
}

/** What became of a list: its leads, newest first as it has them, or why there are none; `detail` as of a fault. */
export type ReadLeads =
  | { readonly kind: 'read'; readonly leads: readonly Lead[] }
  | { readonly kind: 'refused'; readonly detail: string };
