import { type ApiError, cannotMessage, missingPermissions, unknownChannel } from './api-error.ts';
import type { FakeMessage, Json } from './message-json.ts';

/** What has become of a channel: gone, closed to the bot, or that of somebody who takes no direct messages. */
export type Refusal = 'deleted' | 'forbidden' | 'unwilling';

/** Which channels take messages, and which messages have been sent twice. */
export interface ChannelBook {
  /** From now on the channel answers so; undefined opens it again. */
  refuse(channelId: string, how: Refusal | undefined): void;
  /** Throws where the channel takes nothing. */
  check(channelId: string): void;
  /** The message that bears the same nonce, of those of the last minutes, where that is to be enforced. */
  sameAs(channelId: string, body: Json): FakeMessage | undefined;
  /** Notes a message that was made. */
  note(channelId: string, body: Json, message: FakeMessage): void;
  /** As after some minutes: nonces are compared with none of before. */
  forgetNonces(): void;
}

const ERRORS: Readonly<Record<Refusal, () => ApiError>> = {
  deleted: unknownChannel,
  forbidden: missingPermissions,
  unwilling: cannotMessage,
};

export function createChannelBook(): ChannelBook {
  const refused = new Map<string, Refusal>();
  const nonces = new Map<string, FakeMessage>();
  return {
    refuse(channelId, how) {
      if (how === undefined) refused.delete(channelId);
      else refused.set(channelId, how);
    },
    check(channelId) {
      const how = refused.get(channelId);
      if (how !== undefined) throw ERRORS[how]();
    },
    sameAs: (channelId, { nonce, enforce_nonce: isEnforced }) =>
      isEnforced === true ? nonces.get(`${channelId} ${String(nonce)}`) : undefined,
    note(channelId, { nonce }, message) {
      if (nonce !== undefined) nonces.set(`${channelId} ${String(nonce)}`, message);
    },
    forgetNonces: () => nonces.clear(),
  };
}
