import { Client, GatewayIntentBits, Options } from 'discord.js';
import { restOptions, type WrapRequests } from './create-rest.ts';
import { watchToken } from './guard-requests.ts';
import type { ConnectionWatch } from './watch-connection.ts';

/** Users and members come with every message and are of no use to us; 200 of each are more than discord.js needs for itself. */
const KEPT = 200;

export interface ClientParts {
  readonly apiUrl: string;
  /** The limit that all its requests share. */
  readonly limit: WrapRequests;
  readonly connection: ConnectionWatch;
  readonly onTokenRefused: () => void;
}

/**
 * The connection to Discord. No privileged intent: the words of a message come when it names the bot or is sent to it directly. Nothing that it
 * sends can ping.
 */
export function createClient({ apiUrl, limit, connection, onTokenRefused }: ClientParts): Client {
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
    ws: { buildStrategy: connection.buildStrategy },
    rest: restOptions(apiUrl, (makeRequest) => watchToken(limit(makeRequest), onTokenRefused)),
  });
}
