import { setTimeout as pause } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  RateLimitError,
  Routes,
} from 'discord.js';
import pRetry, { AbortError } from 'p-retry';
import type { Messages } from '../../replies/messages.ts';
import type { Log } from '../../text/log.ts';
import { GatewayFault } from './gateway-fault.ts';

/** The first pause, which doubles up to the longest: a start costs one of 1,000 sign-ins a day. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** discord.js waits for ever where the gateway does not answer. */
const SIGN_IN_LIMIT_MS = 60_000;

export interface SignInParts {
  readonly token: string;
  readonly createClient: () => Client;
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

/** What Discord says of the bot's application. */
export interface Application {
  readonly id: string;
  readonly name: string;
  /** Its owner, or the members of the team that owns it. */
  readonly ownerIds: readonly string[];
}

/** Signs in, and tries again while Discord cannot be reached. Rejects with a GatewayFault where another try would change nothing. */
export function signIn(parts: SignInParts): Promise<SignedIn> {
  const { token, createClient, messages, log, say, signal } = parts;
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
      const application = await readApplication(client);
      parts.onApplication(application);
      await inTime(client.login(token));
      return { client, application };
    } catch (error) {
      await client.destroy();
      const advice = adviceOf(error, messages);
      throw advice === undefined ? error : new AbortError(new GatewayFault(advice));
    }
  }
}

async function readApplication(client: Client): Promise<Application> {
  const { id, name, owner, team } = (await client.rest.get(Routes.currentApplication())) as {
    readonly id: string;
    readonly name: string;
    readonly owner?: { readonly id: string };
    readonly team?: { readonly members: readonly { readonly user: { readonly id: string } }[] } | null;
  }; // Discord's application object, of which these parts matter
  const members = team?.members.map(({ user }) => user.id) ?? [];
  // A team's `owner` is a user that stands for the team and is nobody.
  const ownerIds = members.length > 0 ? members : owner === undefined ? [] : [owner.id];
  return { id, name, ownerIds };
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
