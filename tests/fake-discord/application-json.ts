import type { Json } from './message-json.ts';
import { APPLICATION_ID, BOT_USER, PEOPLE } from './world.ts';

/** Where the gateway is, and how often somebody may still sign in. */
export function gatewayJson(
  url: string,
  {
    remaining,
    recommendedShards: shards,
  }: { readonly remaining: number; readonly recommendedShards: number },
): Json {
  return {
    url,
    shards,
    session_start_limit: { total: 1_000, remaining, reset_after: 86_400_000, max_concurrency: 1 },
  };
}

/** The bot's application, as it sees itself. */
export function applicationJson(publicKey: string): Json {
  return {
    id: APPLICATION_ID,
    name: 'On the Record',
    icon: null,
    description: '',
    type: null,
    flags: 0,
    flags_new: '0',
    bot: BOT_USER,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: publicKey,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: PEOPLE.owner.user,
    approximate_guild_count: 2,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
