import { type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { Asker } from '../../interactions/request.ts';
import type { Messages } from '../../replies/messages.ts';
import type { MessageBody } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import { fitReply } from '../discord/fit-reply.ts';
import { questionOf, type ReceivedMessage } from '../discord/question-of.ts';
import { toMessagePayload } from '../discord/to-message-payload.ts';
import { classifyFailure } from './classify-failure.ts';
import { createOnce } from './create-once.ts';

/** A channel where the bot may not write is left alone for this long. */
const SET_ASIDE_MS = 10 * 60_000;
const FORBIDDEN: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

export interface MessageParts {
  readonly client: Client;
  readonly dispatcher: Dispatcher;
  readonly messages: Messages;
  readonly log: Log;
  readonly isStopping: () => boolean;
}

/** Replies to direct messages and to messages that name the bot. The function that it returns never rejects. */
export function createMessageAnswerer(parts: MessageParts): (message: ReceivedMessage) => Promise<void> {
  const { client, dispatcher, messages, log } = parts;
  const isFirst = createOnce();
  const setAsideUntil = new Map<string, number>();

  return async (message) => {
    try {
      const botId = client.user?.id;
      const text = botId === undefined ? undefined : questionOf(message, botId);
      if (text === undefined || parts.isStopping() || !isFirst(message.id)) return;
      if ((setAsideUntil.get(message.channel_id) ?? 0) > Date.now()) return;
      const asker = askerOf(message, client);
      const reply = fitReply(
        await dispatcher.dispatch({ kind: 'question', text, asker }),
        permissionsOf(message, client),
        messages,
      );
      if (reply.kind === 'message') await send(message, reply.body);
      else if (reply.kind === 'progress') await send(message, await reply.then);
    } catch (error) {
      noteFailure(message, error);
    }
  };

  async function send({ id, channel_id: channelId }: ReceivedMessage, body: MessageBody): Promise<void> {
    await client.rest.post(Routes.channelMessages(channelId), {
      body: {
        ...toMessagePayload(body),
        message_reference: { message_id: id, fail_if_not_exists: false },
        // Sent again after a lost connection, it is the same message.
        nonce: id,
        enforce_nonce: true,
      },
      files: body.files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) })),
    });
  }

  function noteFailure({ channel_id: channelId }: ReceivedMessage, error: unknown): void {
    if (error instanceof DiscordAPIError && FORBIDDEN.has(error.code)) {
      if (setAsideUntil.size > 1_000) setAsideUntil.clear();
      setAsideUntil.set(channelId, Date.now() + SET_ASIDE_MS);
    }
    log.warn('message.unanswered', { ...classifyFailure(error).facts, channel: channelId });
  }
}

function askerOf(message: ReceivedMessage, client: Client): Asker {
  const { author, guild_id: guildId, channel_id: channelId, member } = message;
  const guildLocale = guildId === undefined ? undefined : client.guilds.cache.get(guildId)?.preferredLocale;
  return {
    userId: author.id,
    ...(guildId === undefined ? {} : { guildId }),
    channelId,
    roleIds: member?.roles ?? [],
    // A message does not say what its author may do; nothing is assumed.
    permissions: 0n,
    locale: guildLocale ?? 'en-US',
    ...(guildLocale === undefined ? {} : { guildLocale }),
  };
}

/** What the bot may do in that channel; unknown in direct messages and where it is not kept. */
function permissionsOf({ guild_id, channel_id }: ReceivedMessage, client: Client): bigint | undefined {
  const guild = guild_id === undefined ? undefined : client.guilds.cache.get(guild_id);
  const channel = guild?.channels.cache.get(channel_id);
  const me = guild?.members.me;
  return channel === undefined || me === undefined || me === null
    ? undefined
    : channel.permissionsFor(me).bitfield;
}
