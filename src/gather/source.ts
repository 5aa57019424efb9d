/** Where articles come from, as the file of sources names it. */
export interface Source {
  /** Its folder within the coverage; small letters, figures, hyphens. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Of a feed, a WordPress or a sitemap the one address of it; of pages each one's. */
  readonly addresses: readonly string[];
  /**
   * `feed`: only what the feed itself gives is kept, no page is read. `page`: every page is read. Without it, what the feed gives where that is
   * the article, else the page.
   */
  readonly keep?: 'feed' | 'page';
  /** Stated for all its articles: who publishes them, and the language that they are in. */
  readonly outlet?: string;
  readonly language?: string;
  /** How many of the newest that it lists are kept. */
  readonly limit: number;
  /** Addresses that are left out. */
  readonly except: readonly string[];
  /** The host that may be within a private network, its own; absent where it must not be. */
  readonly privateHost?: string;
}

export const SOURCE_KINDS = ['feed', 'wordpress', 'sitemap', 'pages'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** All that the file of sources says. */
export interface SourceList {
  readonly sources: readonly Source[];
  /** Whom a server can write to; stands in the name that we give. */
  readonly contact?: string;
  /** Seconds between two requests to one host. */
  readonly pause: number;
  /** What could not be used, each a sentence with the line and what to do; the rest is. */
  readonly faults: readonly string[];
}

export const NO_SOURCES: SourceList = { sources: [], pause: 1, faults: [] };
