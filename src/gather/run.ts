import type { GatherState } from './gather-state.ts';
import type { Fetcher } from './network/create-fetcher.ts';
import type { Shelf } from './shelf/open-shelf.ts';

/** What one gathering works with. */
export interface Run {
  readonly fetcher: Fetcher;
  readonly shelf: Shelf;
  readonly state: GatherState;
  /** The moment of this gathering. */
  readonly now: Date;
  /** Somebody waits for it: what was looked at a while ago is looked at again, and a source that failed is tried before its time. */
  readonly isAsked: boolean;
  /** Whether the time for the source is over: what is left is for the next time. */
  readonly isOver: () => boolean;
  /** Whether one more page may be looked at of which its list says nothing new; asking counts. */
  readonly mayLook: () => boolean;
  /** Told of each article that is new or changed. */
  readonly onArticle: () => void;
}
