import { type APIMessage, type Client, Routes } from 'discord.js';
import type { MessageBody } from '../../replies/reply.ts';
import { keepLatest } from '../../text/keep-latest.ts';
import { toMessagePayload } from '../discord/to-message-payload.ts';

/** Messages that the bot writes in channels itself, outside interactions. Each function rejects with discord.js's error. */
export interface ChannelMessages {
  /** Gives the new message's id. */
  create(channelId: string, body: MessageBody, once?: Once): Promise<string>;
  /** The same, as a reply to a message; sent again after a lost connection it stays one. */
  replyTo(message: { readonly id: string; readonly channel_id: string }, body: MessageBody): Promise<string>;
  /** The same where replies are not possible: a message of its own, yet only one for each message that is answered. */
  createFor(
    message: { readonly id: string; readonly channel_id: string },
    body: MessageBody,
  ): Promise<string>;
  /** In a direct message to that user. */
  tell(userId: string, body: MessageBody, once?: Once): Promise<void>;
  /** The messages of a channel behind the one with this id, a hundred at most, the nearest ones. */
  after(channelId: string, messageId: string): Promise<readonly APIMessage[]>;
  edit(channelId: string, messageId: string, body: MessageBody): Promise<void>;
  remove(channelId: string, messageId: string): Promise<void>;
}

/** Sent twice under the same key within some minutes a message stays one; it may answer another, if that is still there. */
export interface Once {
  readonly key: string;
  readonly replyTo?: string | undefined;
}

/** So many direct channels are remembered. */
const DIRECT_CHANNELS = 5_000;

export function createChannelMessages({ rest }: Pick<Client, 'rest'>): ChannelMessages {
  const directChannels = new Map<string, string>();
  return {
    create: (channelId, body, once) => post(channelId, body, extraOf(once)),
    replyTo: ({ id, channel_id: channelId }, body) =>
      post(channelId, body, {
        message_reference: { message_id: id, fail_if_not_exists: false },
        nonce: id,
        enforce_nonce: true,
      }),
    createFor: ({ id, channel_id: channelId }, body) =>
      post(channelId, body, { nonce: id, enforce_nonce: true }),
    async tell(userId, body, once) {
      await post(await directChannelOf(userId), body, extraOf(once));
    },
    async after(channelId, messageId) {
      const query = new URLSearchParams({ after: messageId, limit: '100' });
      return (await rest.get(Routes.channelMessages(channelId), { query })) as readonly APIMessage[]; // Discord's messages
    },
    edit,
    async remove(channelId, messageId) {
      await rest.delete(Routes.channelMessage(channelId, messageId));
    },
  };

  /** Discord gives the same one each time; to open it again and again is what it takes for spam. */
  async function directChannelOf(userId: string): Promise<string> {
    const known = directChannels.get(userId);
    if (known !== undefined) return known;
    const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })) as {
      readonly id: string;
    }; // Discord's channel
    keepLatest(directChannels, userId, id, DIRECT_CHANNELS);
    return id;
  }

  async function post(channelId: string, body: MessageBody, extra: object): Promise<string> {
    const message = (await rest.post(Routes.channelMessages(channelId), {
      body: { ...toMessagePayload(body), ...extra },
      files: filesOf(body),
    })) as { readonly id: string; readonly content: string }; // Discord's message
    // An earlier try was heard after all, and what was asked has been changed since: the nonce gives the message of then.
    if ('nonce' in extra && message.content.trim() !== body.content.trim())
      await edit(channelId, message.id, body);
    return message.id;
  }

  async function edit(channelId: string, messageId: string, body: MessageBody): Promise<void> {
    await rest.patch(Routes.channelMessage(channelId, messageId), {
      body: toMessagePayload(body),
      files: filesOf(body),
    });
  }
}

function extraOf(once: Once | undefined): object {
  if (once === undefined) return {};
  const reference = { message_id: once.replyTo, fail_if_not_exists: false };
  return {
    nonce: once.key,
    enforce_nonce: true,
    ...(once.replyTo === undefined ? {} : { message_reference: reference }),
  };
}

function filesOf({ files }: MessageBody) {
  return files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) }));
}
