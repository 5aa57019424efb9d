import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { Asker, Request } from '../../interactions/request.ts';
import type { MessageBody } from '../../replies/reply.ts';
import { keepLatest } from '../../text/keep-latest.ts';
import type { Log } from '../../text/log.ts';
import { dayOf } from '../discord/day-of.ts';
import { fitReply } from '../discord/fit-reply.ts';
import { questionOf, type ReceivedMessage } from '../discord/question-of.ts';
import type { ChannelMessages } from './channel-messages.ts';
import { parentOf, permissionsIn } from './channel-permissions.ts';
import { classifyFailure } from './classify-failure.ts';
import { createFollowed, type GivenReply } from './followed-questions.ts';

/** A channel where the bot may not write is left alone for this long. */
const SET_ASIDE_MS = 10 * 60_000;
/** So many channels are remembered for it. */
const SET_ASIDE_AT_ONCE = 1_000;
const FORBIDDEN: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
]);

export interface MessageParts {
  readonly client: Client;
  readonly channelMessages: ChannelMessages;
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly isStopping: () => boolean;
}

/** Replies to questions in messages, and follows what becomes of them. None of its functions rejects. */
export interface MessageAnswerer {
  written(message: ReceivedMessage): Promise<void>;
  /** An edit by its author is asked anew; the preview of a link that Discord adds is none. */
  edited(message: ReceivedMessage): Promise<void>;
  /** With the question goes the reply. */
  removed(messageIds: readonly string[]): Promise<void>;
}

export function createMessageAnswerer(parts: MessageParts): MessageAnswerer {
  const { client, channelMessages, dispatcher, log } = parts;
  const followed = createFollowed();
  const setAsideUntil = new Map<string, number>();

  return {
    written: (message) =>
      guarded(message, async () => {
        const question = heardQuestionOf(message);
        if (question === undefined) return;
        await followed.begin(message.id, question, () => replyTo(message, question));
      }),
    edited: (message) =>
      guarded(message, async () => {
        if (message.edited_timestamp === null || message.edited_timestamp === undefined) return;
        const question = heardQuestionOf(message);
        await followed.change(message.id, question, (reply) => changeReply(message, reply, question));
      }),
    removed: async (messageIds) => {
      for (const id of messageIds) {
        await guarded(undefined, () => followed.change(id, undefined, removeReply));
      }
    },
  };

  async function replyTo(message: ReceivedMessage, question: string): Promise<GivenReply | undefined> {
    const body = await bodyFor(message, question);
    if (body === undefined) return undefined;
    const messageId = await channelMessages.replyTo(message, body);
    return { channelId: message.channel_id, messageId };
  }

  async function changeReply(
    message: ReceivedMessage,
    reply: GivenReply | undefined,
    question: string | undefined,
  ): Promise<GivenReply | undefined> {
    if (question === undefined) return removeReply(reply);
    if (reply === undefined) return replyTo(message, question);
    const body = await bodyFor(message, question);
    if (body !== undefined) await channelMessages.edit(reply.channelId, reply.messageId, body);
    return reply;
  }

  async function removeReply(reply: GivenReply | undefined): Promise<undefined> {
    if (reply !== undefined) await channelMessages.remove(reply.channelId, reply.messageId);
    return undefined;
  }

  function heardQuestionOf(message: ReceivedMessage): string | undefined {
    const botId = client.user?.id;
    const question = botId === undefined ? undefined : questionOf(message, botId);
    return question !== undefined && dispatcher.isHeard(askerOf(message, client)) ? question : undefined;
  }

  async function bodyFor(message: ReceivedMessage, text: string): Promise<MessageBody | undefined> {
    if ((setAsideUntil.get(message.channel_id) ?? 0) > Date.now()) return undefined;
    const request: Request = { kind: 'question', text, asker: askerOf(message, client) };
    const permissions = permissionsIn(client, message.guild_id, message.channel_id);
    const received = dispatcher.receive(request);
    const reply = fitReply(await received.answer(), permissions, received.messages);
    if (reply.kind === 'progress') return reply.end;
    if (reply.kind !== 'message') return undefined;
    if (reply.visibility === 'public' || message.guild_id === undefined) return reply.body;
    await tell(message.author.id, reply.body);
    return undefined;
  }

  /** What is for the asker alone, such as how long to wait, is no reply in a channel. Who takes no direct messages is not told. */
  async function tell(userId: string, body: MessageBody): Promise<void> {
    await channelMessages.tell(userId, body).catch((error: unknown) => {
      log.debug('message.not-told', classifyFailure(error).facts);
    });
  }

  async function guarded(message: ReceivedMessage | undefined, act: () => Promise<void>): Promise<void> {
    try {
      if (!parts.isStopping()) await act();
    } catch (error) {
      noteFailure(message?.channel_id, error);
    }
  }

  function noteFailure(channelId: string | undefined, error: unknown): void {
    if (channelId !== undefined && error instanceof DiscordAPIError && FORBIDDEN.has(error.code)) {
      keepLatest(setAsideUntil, channelId, Date.now() + SET_ASIDE_MS, SET_ASIDE_AT_ONCE);
    }
    const { facts, isHarmless } = classifyFailure(error);
    const named = { ...facts, channel: channelId };
    if (isHarmless) log.debug('message.unanswered', named);
    else log.warn('message.unanswered', named);
  }
}

function askerOf(message: ReceivedMessage, client: Client): Asker {
  const { id, author, guild_id: guildId, channel_id: channelId, member } = message;
  const guildLocale = guildId === undefined ? undefined : client.guilds.cache.get(guildId)?.preferredLocale;
  const parentChannelId = parentOf(client, guildId, channelId);
  const day = dayOf(id);
  return {
    userId: author.id,
    ...(guildId === undefined ? {} : { guildId }),
    channelId,
    ...(parentChannelId === undefined ? {} : { parentChannelId }),
    roleIds: member?.roles ?? [],
    // A message does not say what its author may do; nothing is assumed.
    permissions: 0n,
    locale: guildLocale ?? 'en-US',
    ...(guildLocale === undefined ? {} : { guildLocale }),
    ...(day === undefined ? {} : { day }),
  };
}
