/** A slice of a list: `limit` entries from the `offset`-th, which counts from 0. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** The entries of one page, and how many there are on all pages together. */
export interface Listed<Entry> {
  readonly items: readonly Entry[];
  readonly total: number;
}

/** One page of a list that is at hand; a page behind its end is empty. */
export function pageOf<Entry>(entries: readonly Entry[], { offset, limit }: Page): Listed<Entry> {
  return { items: entries.slice(offset, offset + limit), total: entries.length };
}
