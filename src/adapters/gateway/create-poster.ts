import { type APIMessage, type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { hasPermission } from '../../interactions/has-permission.ts';
import { messagesFor } from '../../replies/messages-for.ts';
import type { MessageBody } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import type { PostedMessage, Poster, PostOrder, PostOutcome } from '../../watches/poster.ts';
import { fitReply } from '../discord/fit-reply.ts';
import { toPlainReply } from '../discord/to-plain-body.ts';
import type { ChannelMessages } from './channel-messages.ts';
import { permissionsIn } from './channel-permissions.ts';
import { classifyFailure } from './classify-failure.ts';

/** Who writes into channels without having been asked there and then. */
export interface PosterParts {
  readonly client: Client;
  readonly channelMessages: ChannelMessages;
  readonly log: Log;
}

/** The channel or its server is gone, closed to the bot, or nobody who takes its direct messages. */
const REFUSED: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  RESTJSONErrorCodes.ThreadLocked,
]);
/** Pages of a hundred messages that are looked through for one of our own. */
const PAGES = 5;
/** Discord's first moment, in milliseconds of Unix time: its ids count from there. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Posts over Discord's API what watches tell. */
export function createPoster({ client, channelMessages, log }: PosterParts): Poster {
  return {
    serves: () => true,
    post,
    find,
    async tell(userId, key, body) {
      await channelMessages.tell(userId, body, { key }).catch((error: unknown) => {
        log.debug('post.untold', classifyFailure(error).facts);
      });
    },
  };

  async function post(order: PostOrder): Promise<PostOutcome> {
    const { owner, channelId } = order;
    const guildId = owner.kind === 'server' ? owner.id : undefined;
    if (guildId !== undefined && !client.guilds.cache.has(guildId)) return { kind: 'refused' };
    const permissions = permissionsIn(client, guildId, channelId);
    // A channel that is not kept may be a thread that sleeps: Discord then says whether it is gone.
    if (permissions !== undefined && !hasPermission(permissions, 'ViewChannel', 'SendMessages'))
      return { kind: 'refused' };
    return send({ ...order, body: fitted(order, permissions) }, true);
  }

  async function send(order: PostOrder, mayBePlain: boolean): Promise<PostOutcome> {
    const { channelId, body, key, replyTo } = order;
    try {
      return { kind: 'sent', messageId: await channelMessages.create(channelId, body, { key, replyTo }) };
    } catch (error) {
      const { outcome, facts } = classifyFailure(error);
      log.warn('post.failed', facts);
      const code = error instanceof DiscordAPIError ? error.code : undefined;
      if (
        code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory &&
        replyTo !== undefined
      ) {
        const { replyTo: _unreadable, ...alone } = order;
        return send(alone, mayBePlain);
      }
      if (REFUSED.has(code)) return { kind: 'refused' };
      if (outcome === 'invalid' && mayBePlain) return send({ ...order, body: plain(order) }, false);
      const isFinal =
        error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && error.status !== 401;
      return { kind: isFinal ? 'impossible' : 'unknown' };
    }
  }

  async function find(
    channelId: string,
    since: Date,
    isSought: (message: PostedMessage) => boolean,
  ): Promise<string | undefined> {
    let after = String((BigInt(since.getTime()) - DISCORD_EPOCH) << 22n);
    for (let page = 0; page < PAGES; page++) {
      const messages = await channelMessages.after(channelId, after).catch(() => []);
      const found = messages.find((message) => isOurs(message) && isSought(postedOf(message)));
      if (found !== undefined || messages.length < 100) return found?.id;
      after = messages.reduce((latest, { id }) => (BigInt(id) > BigInt(latest) ? id : latest), after);
    }
    return undefined;
  }

  /** Posted of its own accord, and no answer to an interaction. */
  function isOurs({ author, interaction_metadata: interaction }: APIMessage): boolean {
    return author.id === client.user?.id && interaction === undefined;
  }
}

function postedOf({ content, components = [] }: APIMessage): PostedMessage {
  const customIds = components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((part) => ('custom_id' in part ? [part.custom_id] : []))
      : [],
  );
  return { content, customIds };
}

function fitted({ body, locale }: PostOrder, permissions: bigint | undefined): MessageBody {
  const reply = fitReply({ kind: 'message', visibility: 'public', body }, permissions, messagesFor(locale));
  return 'body' in reply ? reply.body : body;
}

function plain({ body, locale }: PostOrder): MessageBody {
  return toPlainReply({ kind: 'message' as const, visibility: 'public' as const, body }, messagesFor(locale))
    .body;
}
