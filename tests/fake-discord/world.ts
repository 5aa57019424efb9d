/** A user as Discord's API shows one. */
export interface FakeUser {
  readonly id: string;
  readonly username: string;
  readonly discriminator: string;
  readonly global_name: string | null;
  readonly avatar: null;
  readonly public_flags: number;
  readonly flags: number;
  readonly primary_guild: null;
  readonly bot?: boolean;
}

/** Somebody with a place in the server: what Discord says of them there. */
export interface FakePerson {
  readonly user: FakeUser;
  readonly roles: readonly string[];
  /** Discord's bit set, as a string. */
  readonly permissions: string;
}

const VIEW_AND_SEND = 1024n | 2048n | 16384n | 32768n | 65536n | 2147483648n;
const MANAGE_GUILD = 32n;

export const APPLICATION_ID = '900000000000000001';
export const BOT_ID = APPLICATION_ID;
export const GUILD_ID = '910000000000000001';
/** Another server that the bot is in, and that is not its home. */
export const OTHER_GUILD_ID = '910000000000000002';
/** A third one, which of two connections comes over the other. */
export const FAR_GUILD_ID = String(BigInt(GUILD_ID) + (1n << 22n));
export const CHANNEL_ID = '920000000000000001';
export const OTHER_CHANNEL_ID = '920000000000000002';
/** Here the bot may not embed links. */
export const PLAIN_CHANNEL_ID = '920000000000000003';
/** A thread in that channel, of which the bot has not been told. */
export const THREAD_ID = '920000000000000004';
export const FAR_CHANNEL_ID = '920000000000000005';
export const MODERATOR_ROLE_ID = '930000000000000001';
export const TOKEN = 'OTAwMDAwMDAwMDAwMDAwMDAx.fAkEtk.NotATokenOfAnybodyButOfTheFakeDiscord1';

/** What the bot may do where nothing is denied, and where embeds are. */
export const APP_PERMISSIONS = String(VIEW_AND_SEND);
export const PLAIN_APP_PERMISSIONS = String(VIEW_AND_SEND & ~16384n);

export const BOT_USER: FakeUser = { ...userOf(BOT_ID, 'on-the-record', 'On the Record'), bot: true };

/** The cast, each with what the tests need them for. */
export const PEOPLE = {
  /** Owns the application; an ordinary member of the server. */
  owner: personOf('940000000000000001', 'olivia'),
  /** Has "Manage Server". */
  admin: personOf('940000000000000002', 'adam', [], VIEW_AND_SEND | MANAGE_GUILD),
  /** Has the moderators' role. */
  moderator: personOf('940000000000000003', 'mira', [MODERATOR_ROLE_ID]),
  member: personOf('940000000000000004', 'max'),
  another: personOf('940000000000000005', 'anna'),
  /** Named in OPERATOR_IDS by the tests. */
  operator: personOf('940000000000000006', 'otto'),
} as const;

function personOf(
  id: string,
  username: string,
  roles: readonly string[] = [],
  permissions: bigint = VIEW_AND_SEND,
): FakePerson {
  return { user: userOf(id, username, null), roles, permissions: String(permissions) };
}

function userOf(id: string, username: string, globalName: string | null): FakeUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: globalName,
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}
