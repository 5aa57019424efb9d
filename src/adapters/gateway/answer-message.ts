import type { Client } from 'discord.js';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { Asker, Request } from '../../interactions/request.ts';
import type { Messages } from '../../replies/messages.ts';
import type { MessageBody } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import { dayOf } from '../discord/day-of.ts';
import { fitReply } from '../discord/fit-reply.ts';
import { questionOf, type ReceivedMessage } from '../discord/question-of.ts';
import type { ChannelMessages } from './channel-messages.ts';
import { learnOfChannel, parentOf, permissionsIn } from './channel-permissions.ts';
import { classifyFailure } from './classify-failure.ts';
import { createFollowed, type GivenReply } from './followed-questions.ts';
import { createMessageWriter } from './write-message.ts';

export interface MessageParts {
  readonly client: Client;
  readonly channelMessages: ChannelMessages;
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  /** Aborted once the process is about to end: nothing new is begun then. */
  readonly signal: AbortSignal;
}

/** What everybody reads along, in the words of that server. */
interface PublicAnswer {
  readonly body: MessageBody;
  readonly messages: Messages;
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
  const writer = createMessageWriter({ client, channelMessages, log, signal: parts.signal });

  return {
    written: (message) =>
      guarded(message, async () => {
        const question = await heardQuestionOf(message);
        if (question === undefined) return;
        await followed.begin(message.id, question, () => replyTo(message, question));
      }),
    edited: (message) =>
      guarded(message, async () => {
        if (message.edited_timestamp === null || message.edited_timestamp === undefined) return;
        const question = await heardQuestionOf(message);
        await followed.change(message.id, question, (reply) => changeReply(message, reply, question));
      }),
    removed: async (messageIds) => {
      for (const id of messageIds) followed.gone(id);
      for (const id of messageIds) {
        await guarded(undefined, () => followed.change(id, undefined, removeReply));
      }
    },
  };

  async function replyTo(message: ReceivedMessage, question: string): Promise<GivenReply | undefined> {
    const answer = await answerFor(message, question);
    return answer && writer.replyTo(message, answer.body, answer.messages);
  }

  async function changeReply(
    message: ReceivedMessage,
    reply: GivenReply | undefined,
    question: string | undefined,
  ): Promise<GivenReply | undefined> {
    if (question === undefined) return removeReply(reply);
    if (reply === undefined) return replyTo(message, question);
    const answer = await answerFor(message, question);
    if (answer !== undefined) await writer.edit(reply, answer.body, answer.messages);
    return reply;
  }

  async function removeReply(reply: GivenReply | undefined): Promise<undefined> {
    if (reply !== undefined) await channelMessages.remove(reply.channelId, reply.messageId);
    return undefined;
  }

  async function heardQuestionOf(message: ReceivedMessage): Promise<string | undefined> {
    const botId = client.user?.id;
    const question = botId === undefined ? undefined : questionOf(message, botId);
    if (question === undefined) return undefined;
    await learnOfChannel(client, message.guild_id, message.channel_id);
    return dispatcher.isHeard(askerOf(message, client)) ? question : undefined;
  }

  async function answerFor(message: ReceivedMessage, text: string): Promise<PublicAnswer | undefined> {
    if (writer.isSetAside(message)) return undefined;
    const request: Request = { kind: 'question', text, asker: askerOf(message, client) };
    const permissions = permissionsIn(client, message.guild_id, message.channel_id);
    const received = dispatcher.receive(request);
    const { messages } = received;
    const reply = fitReply(await received.answer(), permissions, messages);
    if (reply.kind === 'progress') return { body: await reply.end, messages };
    if (reply.kind !== 'message') return undefined;
    if (reply.visibility === 'public' || message.guild_id === undefined)
      return { body: reply.body, messages };
    // What is for the asker alone, such as how long to wait, is no reply in a channel.
    await writer.tell(message.author.id, reply.body);
    return undefined;
  }

  async function guarded(message: ReceivedMessage | undefined, act: () => Promise<void>): Promise<void> {
    try {
      if (!parts.signal.aborted) await act();
    } catch (error) {
      noteFailure(message?.channel_id, error);
    }
  }

  function noteFailure(channelId: string | undefined, error: unknown): void {
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
    interactionId: id,
  };
}
