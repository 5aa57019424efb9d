import type { Visibility } from '../replies/reply.ts';
import type { Command } from './define-command.ts';
import type { OptionValue } from './request.ts';

interface Circumstances {
  /** Whose answer it becomes. */
  readonly ownerId: string;
  readonly visibility: Visibility;
  /** The answer takes the place of the message that was pressed. */
  readonly isUpdate: boolean;
  /** First eight characters of the revision that the pressed message was made from. */
  readonly revision?: string;
  readonly unreadCharacters: number;
  /** Whose message the pressed one is. */
  readonly pressedOwnerId?: string;
  /** Who makes a private answer public. */
  readonly sharedBy?: string;
  /** The pressed message is that private answer, and loses the button that does so. */
  readonly isSharedHere?: true;
}

/** Which command a request means, with what, and where its answer goes; or why it means none. */
export type Invocation =
  | (Circumstances & {
      readonly kind: 'run';
      readonly command: Command;
      readonly options: Readonly<Record<string, OptionValue>>;
      /** The page, where a button named one. */
      readonly page?: number;
      readonly isFull?: true;
      /** Not the answer itself, but what can be done with it. */
      readonly isDetails?: true;
      /** What is wrong with this answer is asked, or has been told in these fields. */
      readonly report?: { readonly fields?: Readonly<Record<string, string>> };
    })
  | (Circumstances & { readonly kind: 'refused'; readonly because: string });
