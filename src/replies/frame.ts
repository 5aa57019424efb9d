import type { CoverageFacts } from '../coverage/coverage.ts';
import type { Log } from '../text/log.ts';
import type { Call } from './call.ts';
import type { Messages } from './messages.ts';
import type { Visibility } from './reply.ts';

/** What every reply needs beside its answer. */
export interface Frame {
  readonly messages: Messages;
  readonly facts: CoverageFacts;
  readonly revision: string;
  /** The Discord user whose answer it is; goes into the custom_ids. */
  readonly ownerId: string;
  /** Who sees the answer. */
  readonly visibility: Visibility;
  /** True when a button of an older revision was pressed: the reply then says that it was computed anew. */
  readonly coverageChanged: boolean;
  /** How many characters of a mention's question were left unread; 0 for all else. */
  readonly unreadCharacters: number;
  readonly log: Log;
  /** What made this reply, so that its buttons can ask for it again; absent where it is not to be repeated. */
  readonly call?: Call;
  /** At length, as the button "More" asks for; compact otherwise. */
  readonly isFull?: boolean;
  /** Not the answer itself, but how its entries were found and all that can be done with it, as the button "More …" asks for. */
  readonly isDetails?: boolean;
  /** The Discord user who made a private answer public. */
  readonly sharedBy?: string;
  /** It has been made public, so that there is nothing left to share. */
  readonly isShared?: true;
  /** Whether a 👎 on it would reach somebody. */
  readonly canReport?: boolean;
}
