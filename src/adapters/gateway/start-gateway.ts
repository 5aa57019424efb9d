import { type Client, Events, GatewayDispatchEvents, type REST, RESTEvents } from 'discord.js';
import type { Dispatcher } from '../../interactions/create-dispatcher.ts';
import type { Command } from '../../interactions/define-command.ts';
import { registrationOf } from '../../interactions/registration.ts';
import type { Messages } from '../../replies/messages.ts';
import type { MessageBody } from '../../replies/reply.ts';
import type { Log } from '../../text/log.ts';
import { createInteractionAnswerer } from './answer-interaction.ts';
import { createMessageAnswerer } from './answer-message.ts';
import { createChannelMessages } from './channel-messages.ts';
import { mayWriteTo } from './channel-permissions.ts';
import { classifyFailure } from './classify-failure.ts';
import { closeAdvice } from './close-advice.ts';
import { createClient } from './create-client.ts';
import { createDrain } from './create-drain.ts';
import { createInteractionRest } from './create-rest.ts';
import { inviteLink } from './invite-link.ts';
import { createRefusalLimit } from './limit-refusals.ts';
import { registerCommands } from './register-commands.ts';
import { type Application, signIn } from './sign-in.ts';

/** Process managers wait about 10 s before they kill. */
const DRAIN_LIMIT_MS = 8_000;

export interface GatewayParts {
  readonly token: string;
  readonly apiUrl: string;
  /** Where the commands are registered; for every server when absent. */
  readonly guildId?: string;
  readonly commands: ReadonlyMap<string, Command>;
  readonly dispatcher: Dispatcher;
  readonly messages: Messages;
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
  /** Finishes what is under way, within 8 s, and signs out. */
  stop(): Promise<void>;
}

/** Connects to Discord and answers what comes from there until it is stopped. */
export function startGateway(parts: GatewayParts): Gateway {
  const { messages, log } = parts;
  const drain = createDrain();
  const ending = new AbortController();
  const limit = createRefusalLimit();
  const interactionRest = createInteractionRest(parts.apiUrl, limit);
  let client: Client | undefined;
  const ready = start().catch((error: unknown) => {
    if (ending.signal.aborted) return false;
    throw error;
  });

  return {
    ready,
    mayWriteTo: (guildId, channelId) => client !== undefined && mayWriteTo(client, guildId, channelId),
    stop,
  };

  async function start(): Promise<boolean> {
    const signedIn = await signIn({
      ...parts,
      createClient: () =>
        prepare(createClient(parts.apiUrl, limit, () => lose(messages.surfaces.running.tokenWrong))),
      onApplication: ({ ownerIds }) => parts.onOwners(ownerIds),
      signal: ending.signal,
    });
    client = signedIn.client;
    log.info('sign-in.done');
    parts.say(messages.surfaces.running.signedIn(signedIn.application.name));
    await register(signedIn.client, signedIn.application, parts);
    parts.say(messages.surfaces.running.invite(inviteLink(signedIn.application.id)));
    return true;
  }

  async function stop(): Promise<void> {
    ending.abort();
    const isDone = await drain.settle(DRAIN_LIMIT_MS);
    if (!isDone) log.warn('stop.unfinished');
    await client?.destroy();
  }

  /** A listener that throws would end the process; ours only start tasks that do not reject. */
  function prepare(fresh: Client): Client {
    const isStopping = () => ending.signal.aborted;
    const common = { dispatcher: parts.dispatcher, log, isStopping };
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
      fresh.ws.on(event, (data) => drain.track(answer(data as never)));
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
    if (!ending.signal.aborted && client !== undefined) parts.onLost(advice);
  }
}

/** A failure leaves the bot answering with the commands that Discord already knows. */
async function register(client: Client, application: Application, parts: GatewayParts): Promise<void> {
  const { surfaces } = parts.messages;
  const { guildId, say, log } = parts;
  const commands = registrationOf(parts.commands, parts.messages, guildId === undefined ? 'global' : 'guild');
  try {
    const { isChanged, removedFrom } = await registerCommands({
      rest: client.rest,
      applicationId: application.id,
      ...(guildId === undefined ? {} : { guildId }),
      commands,
      memberOf: [...client.guilds.cache.keys()],
    });
    log.info('registration.done', { isChanged, removedFrom });
    const { running } = surfaces;
    say(
      isChanged
        ? running.commandsRegistered(commands.length, guildId)
        : running.commandsUnchanged(commands.length),
    );
    for (const place of removedFrom) {
      say(running.commandsRemoved(place === 'global' ? running.everywhere : running.inServer(place)));
    }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    log.error('registration.failed', { why });
    say(surfaces.running.commandsNotRegistered(why));
  }
}

/** Without a listener an `error` event ends the process; the rest is worth a line in the log. */
function listenForTrouble(client: Client, interactionRest: REST, log: Log): void {
  client.on(Events.Error, ({ name }) => log.error('gateway.error', { fault: name }));
  client.on(Events.ShardError, ({ name }) => log.warn('gateway.connection-error', { fault: name }));
  client.on(Events.ShardReconnecting, () => log.info('gateway.reconnecting'));
  client.on(Events.ShardResume, (_, replayed) => log.info('gateway.resumed', { replayed }));
  client.on(Events.Invalidated, () => log.error('gateway.invalidated'));
  client.on(Events.Warn, () => log.warn('gateway.warning'));
  for (const rest of [client.rest, interactionRest]) {
    rest.on(RESTEvents.RateLimited, ({ scope, timeToReset, method }) =>
      log.warn('rest.rate-limited', { scope, timeToReset, method }),
    );
    rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.error('rest.invalid-requests', { count }));
  }
}
