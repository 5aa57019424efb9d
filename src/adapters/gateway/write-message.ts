import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Messages } from '../../replies/messages.ts';
import { plainBody } from '../../replies/plain-body.ts';
import type { MessageBody } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import type { ReceivedMessage } from '../discord/question-of.ts';
import { toPlainReply } from '../discord/to-plain-body.ts';
import type { ChannelMessages } from './channel-messages.ts';
import { missingPermissionsIn } from './channel-permissions.ts';
import { classifyFailure } from './classify-failure.ts';
import type { GivenReply } from './followed-questions.ts';
import { type ChannelPlace, createRefusedPlaces } from './refused-places.ts';
import { sendPatiently } from './send-patiently.ts';

/** An answer that comes later than this is one that nobody waits for. */
const PATIENCE_MS = 60_000;

/** No message can be written there, whatever it says: not allowed, a forum, a thread that is locked or archived. */
const CLOSED_TO_US: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendAMessageInAForumChannel,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
]);

export interface WriterParts {
  readonly client: Client;
  readonly channelMessages: ChannelMessages;
  readonly log: Log;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
}

/** Writes messages in channels, in the form that is taken there, and remembers what is taken nowhere. */
export interface MessageWriter {
  isSetAside(message: ReceivedMessage): boolean;
  /**
   * Replies; where replies are not possible with a message of its own, and in plain words where Discord does not like the form. Gives undefined
   * where nothing can be written; the asker is then told so, once. Rejects where Discord cannot be reached for a minute.
   */
  replyTo(message: ReceivedMessage, body: MessageBody, messages: Messages): Promise<GivenReply | undefined>;
  edit(reply: GivenReply, body: MessageBody, messages: Messages): Promise<void>;
  /** For one person alone. Who takes no direct messages is not told, and not tried again for an hour. */
  tell(userId: string, body: MessageBody): Promise<void>;
}

export function createMessageWriter({ client, channelMessages, log, signal }: WriterParts): MessageWriter {
  const refused = createRefusedPlaces();
  /** Channel or person → the last message that is being written there: the next one is to know what became of it. */
  const writing = new Map<string, Promise<unknown>>();

  return {
    isSetAside: (message) => refused.isSetAside(placeOf(message)),
    replyTo(message, body, messages) {
      const until = Date.now() + PATIENCE_MS;
      return inTurn(message.channel_id, () => write(message, body, messages, until));
    },
    async edit({ channelId, messageId }, body, messages) {
      const change = (shown: MessageBody) =>
        sendPatiently(() => channelMessages.edit(channelId, messageId, shown), {
          limitMs: PATIENCE_MS,
          signal,
        });
      await change(body).catch((error: unknown) => {
        if (classifyFailure(error).outcome !== 'invalid') throw error;
        return change(plain(body, messages));
      });
    },
    tell,
  };

  async function inTurn<Result>(where: string, write: () => Promise<Result>): Promise<Result> {
    const before = writing.get(where);
    const mine = (before ?? Promise.resolve()).then(write, write);
    writing.set(where, mine);
    try {
      return await mine;
    } finally {
      if (writing.get(where) === mine) writing.delete(where);
    }
  }

  async function write(
    message: ReceivedMessage,
    body: MessageBody,
    messages: Messages,
    until: number,
  ): Promise<GivenReply | undefined> {
    const place = placeOf(message);
    if (refused.isSetAside(place)) return undefined;
    const missing = missingPermissionsIn(client, place.guildId, place.channelId);
    if (missing.length > 0) return setAside(message, messages);
    const limitMs = Math.max(0, until - Date.now());
    const send = (shown: MessageBody) => {
      const post = refused.takesNoReplies(place.channelId)
        ? () => channelMessages.createFor(message, shown)
        : () => channelMessages.replyTo(message, shown);
      return sendPatiently(post, { limitMs, signal });
    };
    let shown = body;
    for (;;) {
      try {
        return { channelId: place.channelId, messageId: await send(shown) };
      } catch (error) {
        const code = error instanceof DiscordAPIError ? error.code : undefined;
        if (isWithoutHistory(code) && !refused.takesNoReplies(place.channelId))
          refused.noReplies(place.channelId);
        else if (classifyFailure(error).outcome === 'invalid' && shown === body)
          shown = plain(body, messages);
        else if (CLOSED_TO_US.has(code)) return setAside(message, messages);
        else throw error;
        log.warn('message.other-form', { ...classifyFailure(error).facts, channel: place.channelId });
      }
    }
  }

  async function setAside(message: ReceivedMessage, messages: Messages): Promise<undefined> {
    const place = placeOf(message);
    const missing = missingPermissionsIn(client, place.guildId, place.channelId);
    refused.setAside(place);
    log.warn('message.not-allowed', { channel: place.channelId, missing });
    if (place.guildId === undefined) return;
    const { cannotWriteIn, cannotWriteWithout, permissionNames } = messages.surfaces;
    const names = missing.map((name) => permissionNames[name]).join(', ');
    const words = names === '' ? cannotWriteIn(place.channelId) : cannotWriteWithout(place.channelId, names);
    await tell(message.author.id, plainBody(words));
  }

  function tell(userId: string, body: MessageBody): Promise<void> {
    return inTurn(userId, () => writeDirectly(userId, body));
  }

  async function writeDirectly(userId: string, body: MessageBody): Promise<void> {
    if (refused.isClosed(userId)) return;
    try {
      await channelMessages.tell(userId, body);
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === 403) refused.closed(userId);
      log.debug('message.not-told', classifyFailure(error).facts);
    }
  }
}

function isWithoutHistory(code: unknown): boolean {
  return code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
}

function placeOf({ channel_id: channelId, guild_id: guildId }: ReceivedMessage): ChannelPlace {
  return guildId === undefined ? { channelId } : { channelId, guildId };
}

/** What is left to say when Discord refuses a message for its form. */
function plain(body: MessageBody, messages: Messages): MessageBody {
  return toPlainReply({ kind: 'message', visibility: 'public', body }, messages).body;
}
