import { Client, GatewayIntentBits, Options } from 'discord.js';
import { restOptions, type WrapRequests } from './create-rest.ts';
import { watchToken } from './guard-requests.ts';
import type { Shards } from './shards.ts';
import type { SignInBook } from './sign-in-book.ts';
import { throttleIdentifies } from './throttle-identifies.ts';
import type { ConnectionWatch } from './watch-connection.ts';

/** Users and members come with every message and are of no use to us; 200 of each are more than discord.js needs for itself. */
const KEPT = 200;

export interface ClientParts {
  readonly apiUrl: string;
  /** The limit that all its requests share. */
  readonly limit: WrapRequests;
  readonly shards: Shards;
  readonly book: SignInBook;
  readonly connection: ConnectionWatch;
  readonly onTokenRefused: () => void;
}

/**
 * The connection to Discord. No privileged intent: the words of a message come when it names the bot or is sent to it directly. Nothing that it
 * sends can ping.
 */
export function createClient({
  apiUrl,
  limit,
  shards,
  book,
  connection,
  onTokenRefused,
}: ClientParts): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      UserManager: { maxSize: KEPT, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: KEPT, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    ...(shards === 'auto' ? { shards: 'auto' as const } : { shards: [...shards.ids], shardCount: shards.of }),
    ws: { buildStrategy: connection.buildStrategy, buildIdentifyThrottler: throttleIdentifies(book) },
    rest: restOptions(apiUrl, (makeRequest) => watchToken(limit(makeRequest), onTokenRefused)),
  });
}
