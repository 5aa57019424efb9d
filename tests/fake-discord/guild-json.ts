import {
  BOT_USER,
  CHANNEL_ID,
  FAR_CHANNEL_ID,
  FAR_GUILD_ID,
  GUILD_ID,
  MODERATOR_ROLE_ID,
  OTHER_CHANNEL_ID,
  PLAIN_CHANNEL_ID,
  THREAD_ID,
} from './world.ts';

const EMBED_LINKS = '16384';
const DEFAULT_PERMISSIONS = '277025508352';

/** A server as the gateway sends it after READY. */
export function guildJson(id: string): Readonly<Record<string, unknown>> {
  const isHome = id === GUILD_ID;
  return {
    id,
    name: isHome ? 'The Newsroom' : 'Elsewhere',
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: '940000000000000002',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-GB',
    nsfw_level: 0,
    features: [],
    emojis: [],
    stickers: [],
    roles: [roleJson(id, '@everyone', DEFAULT_PERMISSIONS), roleJson(MODERATOR_ROLE_ID, 'Moderators', '0')],
    channels: isHome
      ? [
          channelJson(CHANNEL_ID),
          channelJson(PLAIN_CHANNEL_ID, [{ id, type: 0, allow: '0', deny: EMBED_LINKS }]),
        ]
      : [channelJson(id === FAR_GUILD_ID ? FAR_CHANNEL_ID : OTHER_CHANNEL_ID)],
    members: [
      {
        user: BOT_USER,
        roles: [],
        joined_at: '2026-01-01T00:00:00.000Z',
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: '2026-01-01T00:00:00.000Z',
    large: false,
    unavailable: false,
    member_count: 7,
    max_members: 1000,
  };
}

function roleJson(id: string, name: string, permissions: string) {
  return {
    id,
    name,
    permissions,
    color: 0,
    hoist: false,
    position: 0,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

export function channelJson(id: string, overwrites: readonly unknown[] = []) {
  return {
    id,
    type: 0,
    name: `channel-${id.slice(-1)}`,
    position: 0,
    flags: 0,
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: overwrites,
  };
}

/** A thread as Discord's API gives it when it is asked for. */
export function threadJson() {
  return {
    id: THREAD_ID,
    type: 11,
    guild_id: GUILD_ID,
    parent_id: PLAIN_CHANNEL_ID,
    owner_id: '940000000000000002',
    name: 'a-thread',
    flags: 0,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 1,
    member_count: 1,
    total_message_sent: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1_440,
      archive_timestamp: '2026-01-01T00:00:00.000Z',
      locked: false,
      create_timestamp: '2026-01-01T00:00:00.000Z',
    },
  };
}
