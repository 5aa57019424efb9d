import type { FakeMessage, Json } from './message-json.ts';
import {
  APP_PERMISSIONS,
  APPLICATION_ID,
  CHANNEL_ID,
  FAR_CHANNEL_ID,
  FAR_GUILD_ID,
  type FakePerson,
  GUILD_ID,
  OTHER_CHANNEL_ID,
  OTHER_GUILD_ID,
  PLAIN_APP_PERMISSIONS,
  PLAIN_CHANNEL_ID,
} from './world.ts';

/** Where somebody uses the bot: in its home server, in another one, in one that comes over another connection, in a channel without "Embed Links", or in a direct message. */
export type Place = 'home' | 'elsewhere' | 'far' | 'plain' | 'direct';

/** A direct message has a channel of its own for each person. */
export function directChannelIdOf(userId: string): string {
  return `95${userId.slice(2)}`;
}

const PLACES = {
  home: { guildId: GUILD_ID, channelId: CHANNEL_ID },
  plain: { guildId: GUILD_ID, channelId: PLAIN_CHANNEL_ID },
  elsewhere: { guildId: OTHER_GUILD_ID, channelId: OTHER_CHANNEL_ID },
  far: { guildId: FAR_GUILD_ID, channelId: FAR_CHANNEL_ID },
} as const;

export function channelIdAt(place: Place, person: FakePerson): string {
  return place === 'direct' ? directChannelIdOf(person.user.id) : PLACES[place].channelId;
}

/** The server that a channel belongs to. */
export function guildOf(channelId: string | undefined): string | undefined {
  return Object.values(PLACES).find((place) => place.channelId === channelId)?.guildId;
}

export function guildIdAt(place: Place): string | undefined {
  return place === 'direct' ? undefined : PLACES[place].guildId;
}

export interface InteractionStart {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 form. */
  readonly type: 2 | 3 | 4 | 5;
  readonly data: Json;
  readonly person: FakePerson;
  readonly place: Place;
  /** The language of the person's Discord; the server's is British English. */
  readonly locale?: string;
  readonly message?: FakeMessage;
}

/** A whole INTERACTION_CREATE: discord.js throws when `entitlements` or `data` is missing. */
export function interactionJson({
  id,
  token,
  type,
  data,
  person,
  place,
  message,
  locale = 'en-GB',
}: InteractionStart): Json {
  const channelId = channelIdAt(place, person);
  const guildId = guildIdAt(place);
  return {
    id,
    application_id: APPLICATION_ID,
    type,
    token,
    version: 1,
    data,
    ...(message === undefined ? {} : { message }),
    channel_id: channelId,
    channel: {
      id: channelId,
      type: guildId === undefined ? 1 : 0,
      name: 'general',
      flags: 0,
      permissions: person.permissions,
    },
    ...(guildId === undefined
      ? { user: person.user }
      : {
          guild_id: guildId,
          guild: { id: guildId, locale: 'en-GB', features: [] },
          guild_locale: 'en-GB',
          member: memberJson(person),
        }),
    locale,
    entitlements: [],
    authorizing_integration_owners: { 0: guildId ?? '0' },
    app_permissions: place === 'plain' ? PLAIN_APP_PERMISSIONS : APP_PERMISSIONS,
    context: guildId === undefined ? 1 : 0,
    attachment_size_limit: 10_485_760,
  };
}

export function memberJson({ user, roles, permissions }: FakePerson): Json {
  return {
    user,
    roles,
    permissions,
    nick: null,
    avatar: null,
    banner: null,
    joined_at: '2026-01-02T00:00:00.000Z',
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
    unusual_dm_activity_until: null,
  };
}
