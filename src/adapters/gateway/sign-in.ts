import { setTimeout as pause } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  RateLimitError,
  type REST,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from 'discord.js';
import pRetry, { AbortError } from 'p-retry';
import type { Messages } from '../../replies/messages.ts';
import type { Log } from '../../text/log.ts';
import { GatewayFault } from './gateway-fault.ts';
import { type Application, readApplication } from './read-application.ts';
import type { Shards } from './shards.ts';
import type { SignInBook } from './sign-in-book.ts';
import { SignInsSpent } from './sign-ins-spent.ts';

/** The first pause, which doubles up to the longest: a start costs one of 1,000 sign-ins a day. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** discord.js waits for ever where the gateway does not answer. */
const SIGN_IN_LIMIT_MS = 60_000;

/** So many sign-ins of the day are left for whoever has to start the bot in an hour of need. */
const KEPT_FOR_NEED = 20;
/** Whatever has started the bot had better start it again than hold it for longer. */
const LONGEST_SPACE_MS = 10 * 60_000;

export interface SignInParts {
  readonly token: string;
  readonly createClient: () => Client;
  readonly shards: Shards;
  readonly book: SignInBook;
  /** The last sign-ins of the day may be used, too. */
  readonly spendsLast: boolean;
  readonly messages: Messages;
  readonly log: Log;
  /** A line for whoever runs the bot. */
  readonly say: (line: string) => void;
  /** Called before the connection opens, so that its owners are known to the first interaction. */
  readonly onApplication: (application: Application) => void;
  /** Ends the tries. */
  readonly signal: AbortSignal;
}

export interface SignedIn {
  readonly client: Client;
  readonly application: Application;
}

/** Signs in, and tries again while Discord cannot be reached. Rejects with a GatewayFault where another try would change nothing, and with SignInsSpent where it has to be a later one. */
export function signIn(parts: SignInParts): Promise<SignedIn> {
  const { token, createClient, book, messages, log, say, signal } = parts;
  return pRetry(trySignIn, {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: FIRST_PAUSE_MS,
    maxTimeout: LONGEST_PAUSE_MS,
    factor: 2,
    signal,
    onFailedAttempt: async ({ error, attemptNumber }) => {
      const why = reasonOf(error);
      // Cloudflare may say "in a day"; to ask every minute until then makes it longer.
      const asked = error instanceof RateLimitError ? Math.max(error.timeToReset, error.retryAfter) : 0;
      const next = Math.min(FIRST_PAUSE_MS * 2 ** (attemptNumber - 1), LONGEST_PAUSE_MS);
      log.warn('sign-in.failed', { why });
      say(messages.surfaces.running.unreachable(why, Math.ceil((asked + next) / 1_000)));
      await pause(asked, undefined, { signal });
    },
  });

  /** A client that has failed cannot be used again, so each try makes its own. */
  async function trySignIn(): Promise<SignedIn> {
    const client = createClient();
    try {
      client.rest.setToken(token);
      const application = await readApplication(client.rest);
      parts.onApplication(application);
      await untilItMay(client.rest);
      await inTime(client.login(token));
      return { client, application };
    } catch (error) {
      await client.destroy();
      if (error instanceof SignInsSpent) throw new AbortError(error);
      const advice = adviceOf(error, messages);
      throw advice === undefined ? error : new AbortError(new GatewayFault(advice));
    }
  }

  /** Every start costs sign-ins, of which Discord counts a thousand a day; one that is soon possible is waited for. */
  async function untilItMay(rest: REST): Promise<void> {
    const gateway = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult; // Discord's answer
    const { remaining, reset_after: resetAfter } = gateway.session_start_limit;
    const connections = parts.shards === 'auto' ? gateway.shards : parts.shards.ids.length;
    const left = remaining - connections;
    if (left < (parts.spendsLast ? 0 : KEPT_FOR_NEED)) {
      const until = new Date(Date.now() + resetAfter);
      await book.close(until);
      throw new SignInsSpent(messages.surfaces.running.signInsSpent(remaining, until.toISOString()));
    }
    const wait = await book.waitFor(connections, connections);
    if (wait === 0) return;
    log.warn('sign-in.spaced', { seconds: Math.ceil(wait / 1_000) });
    const spaced = messages.surfaces.running.signInsSpaced(Math.ceil(wait / 1_000));
    if (wait > LONGEST_SPACE_MS) throw new SignInsSpent(spaced);
    say(spaced);
    await pause(wait, undefined, { signal });
  }
}

async function inTime(login: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within a minute')), SIGN_IN_LIMIT_MS);
  });
  login.catch(() => undefined); // it may fail after the limit, when nobody looks any more
  await Promise.race([login, limit]).finally(() => clearTimeout(timer));
}

/** What whoever runs the bot has to do, where trying again does not help. */
function adviceOf(error: unknown, { surfaces: { running } }: Messages): string | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return running.tokenWrong;
  if (error instanceof DiscordAPIError && error.status === 401) return running.tokenWrong;
  const text = error instanceof Error ? error.message : '';
  if (/disallowed intents|invalid intents/i.test(text)) return running.intentsRefused;
  if (/authentication failed/i.test(text)) return running.tokenWrong;
  if (/sharding/i.test(text)) return running.shardsRefused;
  return undefined;
}

/** A code, where there is one: a message may hold an address. */
function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `status ${error.status}`;
  if (error instanceof RateLimitError) return 'too many requests';
  if (error instanceof Error && 'code' in error && error.code !== undefined) return String(error.code);
  return error instanceof Error ? error.message : 'unknown';
}
