import type { MessageBody } from '../replies/reply.ts';
import type { WatchOwner } from '../settings/watch.ts';

/** A message for a channel. */
export interface PostOrder {
  readonly owner: WatchOwner;
  readonly channelId: string;
  readonly body: MessageBody;
  /** Sent twice under the same name within some minutes it stays one. */
  readonly key: string;
  /** The message that it answers, if that is still there. */
  readonly replyTo?: string;
  /** Said where the bot may not show embeds. */
  readonly locale: string;
}

/** What became of it. */
export type PostOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** The channel is gone, or the bot may not write there. */
  | { readonly kind: 'refused' }
  /** Discord takes it in no form. */
  | { readonly kind: 'impossible' }
  /** It is not known whether it arrived, or Discord is in trouble: to be tried again. */
  | { readonly kind: 'unknown' };

/** A message that stands in a channel. */
export interface PostedMessage {
  readonly content: string;
  readonly customIds: readonly string[];
}

/** Where posts go out: a surface on which servers and people are met. None of its functions rejects. */
export interface Poster {
  serves(owner: WatchOwner): boolean;
  post(order: PostOrder): Promise<PostOutcome>;
  /** The message that the bot has posted there since then and that is the one sought; undefined where there is none, or nobody can tell. */
  find(
    channelId: string,
    since: Date,
    isSought: (message: PostedMessage) => boolean,
  ): Promise<string | undefined>;
  /** In a direct message, if that can be sent. */
  tell(userId: string, key: string, body: MessageBody): Promise<void>;
}
