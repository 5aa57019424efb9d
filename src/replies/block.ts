import type { Excerpt } from '../answers/answer.ts';
import type { Markup } from './markup.ts';

/** A line of a message. An article's words stand in it as an excerpt: spans, which are checked when the message is made. */
export type Line =
  | { readonly kind: 'text'; readonly text: Markup }
  /** In Discord's small grey print. */
  | { readonly kind: 'small'; readonly text: Markup }
  | {
      readonly kind: 'excerpt';
      readonly excerpt: Pick<Excerpt, 'article' | 'spans'>;
      /** Only what somebody uttered stands in quotation marks. */
      readonly marks: 'quotation' | 'none';
    };

/** Lines that belong together: shown whole (an excerpt may be cut and says so) or not at all. */
export interface Block {
  readonly lines: readonly Line[];
  /** Where its words can be read in place: the entry's number on the page and the id for `/source`. */
  readonly place?: {
    readonly entry: number;
    readonly id: string;
    /** What is to be known about the entry beyond its own lines: how the speaker was found, the whole headline, the id. */
    readonly details?: readonly Line[];
  };
  /** The passage that it names by its id without showing its words. */
  readonly names?: string;
}
