import {
  alreadyAcknowledged,
  expiredToken,
  invalidForm,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './api-error.ts';
import { channelIdAt, type InteractionStart } from './interaction-json.ts';
import {
  editedJson,
  type FakeMessage,
  isJson,
  type Json,
  listOf,
  messageJson,
  type SentFile,
} from './message-json.ts';
import { APPLICATION_ID } from './world.ts';

/** What has become of one interaction: what its user sees. */
export interface Exchange {
  readonly start: InteractionStart;
  readonly sentAt: number;
  /** When the first response came, and when the first message that is an answer. */
  acknowledgedAt?: number;
  answeredAt?: number;
  state: 'open' | 'waiting' | 'waiting-to-update' | 'answered';
  /** The message that answers, or that was updated; gone when it was removed. */
  original?: FakeMessage;
  isUpdate: boolean;
  isRemoved: boolean;
  readonly followUps: FakeMessage[];
  choices?: readonly Json[];
  form?: Json;
}

export interface InteractionBook {
  open(start: InteractionStart): Exchange;
  /** In the order in which they were begun. */
  all(): readonly Exchange[];
  /** The first response. Throws an ApiError as Discord would. */
  callback(id: string, token: string, body: Json, files: readonly SentFile[]): void;
  editOriginal(token: string, body: Json, files: readonly SentFile[]): FakeMessage;
  deleteOriginal(token: string): void;
  followUp(token: string, body: Json, files: readonly SentFile[]): FakeMessage;
}

export interface InteractionTimes {
  /** How long Discord waits for the first response: 3 s, and longer where a test is not about that. */
  readonly firstMs: number;
  /** How long a token can be used after that: 15 minutes. */
  readonly tokenMs: number;
}

/** Which first responses each kind of interaction takes: 4 message, 5 wait, 6 wait to update, 7 update, 8 choices, 9 form. */
const TAKES: Readonly<Record<InteractionStart['type'], readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

export function createInteractionBook(nextId: () => string, times: InteractionTimes): InteractionBook {
  const exchanges = new Map<string, Exchange>();
  const byToken = new Map<string, Exchange>();

  return {
    open(start) {
      const exchange: Exchange = {
        start,
        sentAt: Date.now(),
        state: 'open',
        isUpdate: false,
        isRemoved: false,
        followUps: [],
      };
      exchanges.set(start.id, exchange);
      byToken.set(start.token, exchange);
      return exchange;
    },
    all: () => [...exchanges.values()],
    callback(id, token, body, files) {
      const exchange = exchanges.get(id);
      if (exchange === undefined || exchange.start.token !== token) throw unknownInteraction();
      if (exchange.state !== 'open') throw alreadyAcknowledged();
      if (Date.now() - exchange.sentAt > times.firstMs) throw unknownInteraction();
      const type = Number(body.type);
      if (!TAKES[exchange.start.type].includes(type))
        throw invalidForm([`type ${type} for kind ${exchange.start.type}`]);
      exchange.acknowledgedAt = Date.now();
      acknowledge(exchange, type, isJson(body.data) ? body.data : {}, files);
    },
    editOriginal(token, body, files) {
      const exchange = answerable(token);
      if (exchange.original === undefined) throw unknownMessage();
      exchange.original = editedJson(exchange.original, body, files);
      settle(exchange);
      return exchange.original;
    },
    deleteOriginal(token) {
      const exchange = answerable(token);
      delete exchange.original;
      exchange.isRemoved = true;
      settle(exchange);
    },
    followUp(token, body, files) {
      const exchange = answerable(token);
      const message = newMessage(exchange, body, files);
      exchange.followUps.push(message);
      settle(exchange);
      return message;
    },
  };

  function acknowledge(exchange: Exchange, type: number, data: Json, files: readonly SentFile[]): void {
    const { message } = exchange.start;
    switch (type) {
      case 5:
        // "… is thinking": an empty message with the flag LOADING; who sees it is settled now.
        exchange.state = 'waiting';
        exchange.original = newMessage(exchange, data, []);
        return;
      case 6:
        exchange.state = 'waiting-to-update';
        if (message !== undefined) exchange.original = message;
        exchange.isUpdate = true;
        return;
      case 7:
        if (message !== undefined) exchange.original = editedJson(message, data, files);
        exchange.isUpdate = true;
        break;
      case 8:
        exchange.choices = listOf(data.choices);
        break;
      case 9:
        exchange.form = data;
        break;
      default:
        exchange.original = newMessage(exchange, data, files);
    }
    settle(exchange);
  }

  function settle(exchange: Exchange): void {
    exchange.state = 'answered';
    exchange.answeredAt ??= Date.now();
  }

  /** Until its first response an interaction's token is good for nothing else. */
  function answerable(token: string): Exchange {
    const exchange = byToken.get(token);
    if (exchange === undefined || exchange.state === 'open') throw unknownWebhook();
    if (Date.now() - exchange.sentAt > times.tokenMs) throw expiredToken();
    return exchange;
  }

  function newMessage({ start }: Exchange, body: Json, files: readonly SentFile[]): FakeMessage {
    const message = messageJson(
      { id: nextId(), channelId: channelIdAt(start.place, start.person) },
      body,
      files,
    );
    return { ...message, application_id: APPLICATION_ID, webhook_id: APPLICATION_ID };
  }
}
