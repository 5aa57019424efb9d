import { Client, GatewayIntentBits, Options } from 'discord.js';
import { restOptions, type WrapRequests } from './create-rest.ts';
import { watchToken } from './guard-requests.ts';

/** Users and members come with every message and are of no use to us; 200 of each are more than discord.js needs for itself. */
const KEPT = 200;

/**
 * The connection to Discord. No privileged intent: the words of a message come when it names the bot or is sent to it directly. Nothing that it
 * sends can ping.
 */
export function createClient(apiUrl: string, limit: WrapRequests, onTokenRefused: () => void): Client {
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
    rest: restOptions(apiUrl, (makeRequest) => watchToken(limit(makeRequest), onTokenRefused)),
  });
}
