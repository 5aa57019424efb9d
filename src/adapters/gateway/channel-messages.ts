import { type Client, Routes } from 'discord.js';
import type { MessageBody } from '../../replies/reply.ts';
import { toMessagePayload } from '../discord/to-message-payload.ts';

/** Messages that the bot writes in channels itself, outside interactions. Each function rejects with discord.js's error. */
export interface ChannelMessages {
  /** Gives the new message's id. */
  create(channelId: string, body: MessageBody): Promise<string>;
  /** The same, as a reply to a message; sent again after a lost connection it stays one. */
  replyTo(message: { readonly id: string; readonly channel_id: string }, body: MessageBody): Promise<string>;
  /** In a direct message to that user. */
  tell(userId: string, body: MessageBody): Promise<void>;
  edit(channelId: string, messageId: string, body: MessageBody): Promise<void>;
  remove(channelId: string, messageId: string): Promise<void>;
}

export function createChannelMessages({ rest }: Client): ChannelMessages {
  return {
    create: (channelId, body) => post(channelId, body, {}),
    replyTo: ({ id, channel_id: channelId }, body) =>
      post(channelId, body, {
        message_reference: { message_id: id, fail_if_not_exists: false },
        nonce: id,
        enforce_nonce: true,
      }),
    async tell(userId, body) {
      const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })) as {
        readonly id: string;
      }; // Discord's channel
      await post(channel.id, body, {});
    },
    async edit(channelId, messageId, body) {
      await rest.patch(Routes.channelMessage(channelId, messageId), {
        body: toMessagePayload(body),
        files: filesOf(body),
      });
    },
    async remove(channelId, messageId) {
      await rest.delete(Routes.channelMessage(channelId, messageId));
    },
  };

  async function post(channelId: string, body: MessageBody, extra: object): Promise<string> {
    const message = (await rest.post(Routes.channelMessages(channelId), {
      body: { ...toMessagePayload(body), ...extra },
      files: filesOf(body),
    })) as { readonly id: string }; // Discord's message
    return message.id;
  }
}

function filesOf({ files }: MessageBody) {
  return files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) }));
}
