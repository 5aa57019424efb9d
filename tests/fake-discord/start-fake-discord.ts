import { type ChannelBook, createChannelBook } from './channel-book.ts';
import { type CommandBook, createCommandBook } from './command-book.ts';
import { createFaultBook, type FaultBook } from './faults.ts';
import { type GatewayOptions, type GatewayServer, startGatewayServer } from './gateway-server.ts';
import { createInteractionBook, type Exchange, type InteractionTimes } from './interaction-book.ts';
import { createInteractionSender, type InteractionSender } from './interaction-sender.ts';
import type { FakeMessage, Json } from './message-json.ts';
import { objectOf } from './read-body.ts';
import { callbackRuleFaults, createRoutes } from './rest-routes.ts';
import { type Call, startRestServer } from './rest-server.ts';
import { createSnowflakes } from './snowflakes.ts';
import { until } from './until.ts';
import { createUserActions, type UserActions } from './user-actions.ts';

export interface FakeDiscordOptions extends Partial<InteractionTimes>, Partial<GatewayOptions> {
  /** Any free one unless given. */
  readonly port?: number;
  /** How often somebody may still sign in today; 999 unless given. */
  readonly remaining?: number;
  /** 1 unless given. */
  readonly recommendedShards?: number;
  /** Unless false, every request and answer is held against Discord's document; where time is measured, that is not Discord's. */
  readonly isChecking?: boolean;
}

/** A Discord of our own on loopback: its REST API, its gateway, its people, and what can go wrong with it. */
export interface FakeDiscord extends UserActions {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly port: number;
  readonly gateway: GatewayServer;
  readonly commands: CommandBook;
  readonly faults: FaultBook;
  /** Sends interactions over HTTP instead, once it is told where to. */
  readonly sender: InteractionSender;
  readonly channels: ChannelBook;
  readonly calls: readonly Call[];
  /** Messages that the bot wrote in channels. */
  readonly written: readonly FakeMessage[];
  exchanges(): readonly Exchange[];
  /** Every breach of Discord's document or rules so far, by the bot or by this fake. */
  readonly violations: readonly string[];
  /** The calls whose `METHOD /path` matches. */
  callsTo(pattern: RegExp): readonly Call[];
  /** The message that answers, or that was changed, once it is there. */
  answerTo(exchange: Exchange): Promise<FakeMessage>;
  /** The answer once it has been edited. */
  editOf(exchange: Exchange): Promise<FakeMessage>;
  /** The message that replies to the one with this id. */
  replyTo(messageId: string): Promise<FakeMessage>;
  stop(): Promise<void>;
}

/** Tests on a busy machine must not fail by Discord's 3 s; those that are about them say so. */
const PATIENT: InteractionTimes = { firstMs: 20_000, tokenMs: 900_000 };

export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const nextId = createSnowflakes();
  const commands = createCommandBook(nextId);
  const faults = createFaultBook();
  const channels = createChannelBook();
  const interactions = createInteractionBook(nextId, { ...PATIENT, ...options });
  const gateway = await startGatewayServer({ heartbeatMs: 41_250, ...options });
  const written: FakeMessage[] = [];
  const violations: string[] = [];
  const sender = createInteractionSender({
    take(id, token, body) {
      const faults = callbackRuleFaults(objectOf(body));
      violations.push(...faults.map((fault) => `bot: callback: ${fault}`));
      interactions.callback(id, token, objectOf(body), body.files);
    },
    onFault: (fault) => violations.push(`bot: ${fault}`),
  });
  const respond = createRoutes({
    commands,
    interactions,
    channels,
    nextId,
    gatewayUrl: () => gateway.url,
    remaining: options.remaining ?? 999,
    recommendedShards: options.recommendedShards ?? 1,
    written,
    violations,
    publicKey: () => sender.publicKey,
    isChecking: options.isChecking ?? true,
  });
  const rest = await startRestServer(respond, faults, options.port);

  return {
    ...createUserActions({
      interactions,
      nextId,
      dispatch(event, data) {
        if (event === 'INTERACTION_CREATE' && sender.isOn())
          sender.send(data as Json); // made by these actions
        else gateway.dispatch(event, data);
      },
    }),
    sender,
    apiUrl: `http://127.0.0.1:${rest.port}/api`,
    port: rest.port,
    gateway,
    commands,
    faults,
    channels,
    calls: rest.calls,
    written,
    exchanges: interactions.all,
    violations,
    callsTo: (pattern) => rest.calls.filter(({ request }) => pattern.test(request)),
    answerTo: (exchange) =>
      until('an answer', () =>
        exchange.answeredAt === undefined ? undefined : (exchange.followUps.at(-1) ?? exchange.original),
      ),
    editOf: (exchange) =>
      until('an edit', () => exchange.original?.edited_timestamp !== null && exchange.original),
    replyTo: (messageId) =>
      until('a reply', () =>
        written.find(({ message_reference: reference }) => reference?.message_id === messageId),
      ),
    async stop() {
      await Promise.all([rest.close(), gateway.close()]);
    },
  };
}
