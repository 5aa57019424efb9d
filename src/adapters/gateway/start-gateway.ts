import { setMaxListeners } from 'node:events';
import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { Command } from '../../interactions/define-command.ts';
import type { Messages } from '../../replies/messages.ts';
import type { PermissionName } from '../../replies/permission-name.ts';
import type { MessageBody } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import type { Poster } from '../../watches/poster.ts';
import type { Meter } from '../meter.ts';
import { announceCommands } from './announce-commands.ts';
import { createInteractionAnswerer } from './answer-interaction.ts';
import { createMessageAnswerer } from './answer-message.ts';
import { createChannelMessages } from './channel-messages.ts';
import { lackingIn, mayWriteTo } from './channel-permissions.ts';
import { classifyFailure } from './classify-failure.ts';
import { closeAdvice } from './close-advice.ts';
import { countRequests } from './count-requests.ts';
import { createClient } from './create-client.ts';
import { createDrain } from './create-drain.ts';
import { createPoster } from './create-poster.ts';
import { createInteractionRest } from './create-rest.ts';
import { inviteLink } from './invite-link.ts';
import { createRefusalLimit } from './limit-refusals.ts';
import { listenForTrouble } from './listen-for-trouble.ts';
import type { Shards } from './shards.ts';
import { signIn } from './sign-in.ts';
import type { SignInBook } from './sign-in-book.ts';
import { type ConnectionWatch, createConnectionWatch } from './watch-connection.ts';

/** Process managers wait about 10 s before they kill. */
const DRAIN_LIMIT_MS = 8_000;

/** What is told of the connection. */
const CHECKS = { up: 'ok', connecting: 'connecting', silent: 'heartbeat not acknowledged' } as const;

export interface GatewayParts {
  readonly token: string;
  readonly apiUrl: string;
  /** Where the commands are registered; for every server when absent. */
  readonly guildId?: string;
  readonly shards: Shards;
  readonly book: SignInBook;
  /** The last sign-ins of the day may be used, too. */
  readonly spendsLast: boolean;
  readonly commands: ReadonlyMap<string, Command>;
  readonly dispatcher: Dispatcher;
  /** Called once, when channels can be written to. */
  readonly onPoster: (poster: Poster) => void;
  readonly messages: Messages;
  readonly meter: Meter;
  readonly log: Log;
  /** A line for whoever runs the bot. */
  readonly say: (line: string) => void;
  /** Called once with the application's owners, before the first interaction. */
  readonly onOwners: (userIds: readonly string[]) => void;
  /** The connection is lost for good, with what to do; the process should end. */
  readonly onLost: (advice: string) => void;
}

export interface Gateway {
  /** True when signed in and registered, false when it was stopped before; rejects with a GatewayFault where signing in cannot succeed. */
  readonly ready: Promise<boolean>;
  /** Whether the bot can write in that channel of that server. */
  mayWriteTo(guildId: string, channelId: string): boolean;
  /** The permissions that it lacks there in order to answer as it would. */
  lackingIn(guildId: string, channelId: string): readonly PermissionName[];
  /** `ok` where what Discord sends arrives; else in a word or two what is missing. */
  check(): string;
  /** Finishes what is under way, within 8 s, and signs out. */
  stop(): Promise<void>;
}

/** Connects to Discord and answers what comes from there until it is stopped. */
export function startGateway(parts: GatewayParts): Gateway {
  const { messages, log } = parts;
  const drain = createDrain();
  const ending = new AbortController();
  setMaxListeners(0, ending.signal); // every answer that is under way listens
  const { apiUrl, meter } = parts;
  const limit = countRequests(createRefusalLimit(), 'bot', meter);
  const interactionRest = createInteractionRest(
    apiUrl,
    countRequests(createRefusalLimit(), 'interactions', meter),
  );
  let connection: ConnectionWatch | undefined;
  let client: Client | undefined;
  let isLost = false;
  const ready = start().catch((error: unknown) => {
    if (ending.signal.aborted) return false;
    throw error;
  });

  return {
    ready,
    mayWriteTo: (guildId, channelId) => client !== undefined && mayWriteTo(client, guildId, channelId),
    lackingIn: (guildId, channelId) => (client === undefined ? [] : lackingIn(client, guildId, channelId)),
    check,
    stop,
  };

  async function start(): Promise<boolean> {
    const signedIn = await signIn({
      ...parts,
      createClient() {
        connection = createConnectionWatch(meter);
        const onTokenRefused = () => lose(messages.surfaces.running.tokenWrong);
        const { book, shards } = parts;
        return prepare(createClient({ apiUrl, limit, shards, book, connection, onTokenRefused }));
      },
      onApplication: ({ ownerIds }) => parts.onOwners(ownerIds),
      signal: ending.signal,
    });
    client = signedIn.client;
    parts.onPoster(createPoster({ client, channelMessages: createChannelMessages(client), log }));
    log.info('sign-in.done');
    parts.say(messages.surfaces.running.signedIn(signedIn.application.name));
    await announceCommands(
      {
        rest: client.rest,
        applicationId: signedIn.application.id,
        memberOf: [...client.guilds.cache.keys()],
      },
      parts,
    );
    parts.say(messages.surfaces.running.invite(inviteLink(signedIn.application.id)));
    return true;
  }

  function check(): string {
    if (isLost) return 'closed for good';
    if (client === undefined) return 'signing in';
    return CHECKS[connection?.state() ?? 'connecting'];
  }

  async function stop(): Promise<void> {
    ending.abort();
    const isDone = await drain.settle(DRAIN_LIMIT_MS);
    if (!isDone) log.warn('stop.unfinished');
    await client?.destroy();
  }

  /** A listener that throws would end the process: what is not whole is noted, and the next one is heard. */
  async function heard(answer: (data: never) => Promise<void>, data: never): Promise<void> {
    try {
      await answer(data);
    } catch (error) {
      log.error('gateway.event-failed', { fault: error instanceof Error ? error.name : typeof error });
    }
  }

  function prepare(fresh: Client): Client {
    const common = { dispatcher: parts.dispatcher, log, signal: ending.signal };
    const channelMessages = createChannelMessages(fresh);
    const post = (channelId: string, body: MessageBody) =>
      channelMessages.create(channelId, body).then(
        () => true,
        (error: unknown) => {
          log.warn('post.failed', classifyFailure(error).facts);
          return false;
        },
      );
    const answerInteraction = createInteractionAnswerer({ ...common, rest: interactionRest, post });
    const answerer = createMessageAnswerer({ ...common, client: fresh, channelMessages });
    // Discord's own JSON, before discord.js makes objects of it: what it lacks then throws nothing, and nothing old from a cache decides.
    const on = (event: GatewayDispatchEvents, answer: (data: never) => Promise<void>) =>
      fresh.ws.on(event, (data) => drain.track(heard(answer, data as never)));
    on(GatewayDispatchEvents.InteractionCreate, answerInteraction);
    on(GatewayDispatchEvents.MessageCreate, answerer.written);
    on(GatewayDispatchEvents.MessageUpdate, answerer.edited);
    on(GatewayDispatchEvents.MessageDelete, ({ id }: { id: string }) => answerer.removed([id]));
    on(GatewayDispatchEvents.MessageDeleteBulk, ({ ids }: { ids: string[] }) => answerer.removed(ids));
    fresh.on(Events.ShardDisconnect, ({ code }) => lose(closeAdvice(code, messages)));
    listenForTrouble(fresh, interactionRest, log);
    return fresh;
  }

  function lose(advice: string): void {
    if (ending.signal.aborted || client === undefined) return;
    isLost = true;
    meter.connection('closed-for-good');
    parts.onLost(advice);
  }
}
