import { totalmem } from 'node:os';
import { z } from 'zod';
import { readShards, SHARDS_WANTED, type Shards } from './adapters/gateway/shards.ts';
import { LARGEST_FILE } from './corpus/largest-file.ts';

const SNOWFLAKE = /^\d{17,20}$/;
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** How interactions come: over the connection that the bot opens, or as requests of Discord's. */
const SURFACES = ['gateway', 'http'] as const;

/** Where sources are named, if there are any. */
export const SOURCES_FILE = 'sources.yaml';

const snowflake = z.string().regex(SNOWFLAKE, 'an id of 17 to 20 digits');
const snowflakes = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
  .pipe(z.array(snowflake, 'ids of 17 to 20 digits with commas between'));
const databaseAddress = z
  .string()
  .refine(
    (address) => URL.canParse(address) && /^postgres(ql)?:$/.test(new URL(address).protocol),
    'an address of PostgreSQL, postgres://user:password@host:5432/database',
  );
const yesOrNo = z.enum(['true', 'false'], 'true or false').transform((word) => word === 'true');

function wholeNumber(least: number, most: number) {
  const wanted = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,12}$/, wanted)
    .transform(Number)
    .refine((number) => number >= least && number <= most, wanted);
}

/** Only this machine can reach it. */
const LOOPBACK = '127.0.0.1';

/** Every setting: its check, and in the message of the check what it wants. `.env.example` says what each is for. */
const SETTINGS = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]{50,}$/, 'the token alone, as the page “Bot” of your application shows it')
    .optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  SURFACE: z.enum(SURFACES, `one of ${SURFACES.join(', ')}`).default('gateway'),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(
      /^[0-9a-f]{64}$/i,
      'the 64 hexadecimal digits that the page “General Information” of your application shows',
    )
    .optional(),
  HTTP_PORT: wholeNumber(0, 65_535).default(8_080),
  HTTP_HOST: z.string().default(LOOPBACK),
  SHARDS: z
    .string()
    .transform((text) => readShards(text))
    .refine((shards) => shards !== undefined, SHARDS_WANTED)
    .default('auto'),
  SPEND_LAST_SIGN_INS: yesOrNo.default(false),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'an http or https address' })
    .refine((address) => !/\/v\d+\/*$/.test(address), 'an address without the version, which is added to it')
    .default('https://discord.com/api'),
  COVERAGE_DIR: z.string().default('seeds'),
  COVERAGE_SOURCES: z.string().default(SOURCES_FILE),
  GATHER_MINUTES: wholeNumber(0, 10_080).default(0),
  MAX_ARTICLE_BYTES: wholeNumber(1_000, 100_000_000).default(LARGEST_FILE),
  HOME_GUILD_IDS: snowflakes.optional(),
  MODERATOR_ROLE_IDS: snowflakes.default([]),
  OPERATOR_IDS: snowflakes.default([]),
  SETTINGS_FILE: z.string().default('settings.json'),
  COOL_DOWN_SECONDS: wholeNumber(0, 3_600).default(0),
  CACHE_DIR: z.string().optional(),
  DATABASE_URL: databaseAddress.optional(),
  DATABASE_READ_URL: databaseAddress.optional(),
  ANSWER_THREADS: wholeNumber(1, 16).default(2),
  ANSWER_SECONDS: wholeNumber(1, 600).default(30),
  THREAD_MEMORY_MB: wholeNumber(64, 65_536).default(Math.min(4_096, Math.ceil(totalmem() / 2 ** 21))),
  PORT: wholeNumber(0, 65_535).default(3_000),
  PREVIEW: yesOrNo.optional(),
  LOG_IDS: yesOrNo.default(false),
  HEALTH_PORT: wholeNumber(0, 65_535).optional(),
  HEALTH_HOST: z.string().default(LOOPBACK),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

export type LogLevel = (typeof LOG_LEVELS)[number];

/** The names of all settings, in the order of `.env.example`. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape);

/** What the environment says, checked, with defaults filled in. */
export interface Config {
  readonly discordToken?: string;
  /** How interactions come; mentions and direct messages come over the gateway alone. */
  readonly surface: (typeof SURFACES)[number];
  /** Of the application, in hexadecimal; there where `surface` is `http`. */
  readonly discordPublicKey?: string;
  readonly httpPort: number;
  readonly httpHost: string;
  readonly shards: Shards;
  /** The last sign-ins of the day may be used, too. */
  readonly spendsLastSignIns: boolean;
  /** Commands are registered in this server, at once; for all servers without it. */
  readonly discordGuildId?: string;
  /** Without the version: `https://discord.com/api`. */
  readonly discordApiUrl: string;
  readonly coverageDir: string;
  /** The file that names the sources; only the usual one need not be there. */
  readonly sourcesFile: string;
  /** Minutes from one gathering to the next; 0 for none but those that somebody asks for. */
  readonly gatherMinutes: number;
  /** A larger file is skipped and named. */
  readonly maxArticleBytes: number;
  readonly homeGuildIds: readonly string[];
  readonly moderatorRoleIds: readonly string[];
  readonly operatorIds: readonly string[];
  /** Where servers' own settings are kept. */
  readonly settingsFile: string;
  /** The least wait between two questions of one person, in seconds. */
  readonly coolDownSeconds: number;
  /** Where what was found in articles is kept from one start to the next; nowhere when absent. */
  readonly cacheDir?: string;
  /** Where the coverage is kept for many processes; each keeps its own when absent. */
  readonly database?: {
    readonly url: string;
    /** A replica, which is asked first. */
    readonly readUrl?: string;
  };
  /** How many threads answer at the same time; each holds the coverage in memory. */
  readonly answerThreads: number;
  /** How long one answer may take. */
  readonly answerSeconds: number;
  /** What each thread may need; half of the machine's memory and at most 4 GB unless given. */
  readonly threadMemoryMegabytes: number;
  /** 0 is any free port. */
  readonly port: number;
  readonly preview: boolean;
  /** Whether the log names people and servers where it says who did or was refused what. */
  readonly logIds: boolean;
  /** Where supervisors ask how the bot is; nowhere when absent. */
  readonly healthPort?: number;
  readonly healthHost: string;
  readonly logLevel: LogLevel;
}

/** Settings that cannot be used; `faults` names each variable with what it got and what it wants. A token is never repeated. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Checks all settings in one go; a variable that is empty counts as not set. Throws a ConfigError. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, environment[name]?.trim()]).filter(([, value]) => value !== ''),
  );
  const result = SETTINGS.safeParse(given);
  if (!result.success) throw new ConfigError(faultsOf(result.error, environment));
  const settings = result.data;
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guild, DISCORD_PUBLIC_KEY: publicKey } = settings;
  const isHttp = settings.SURFACE === 'http';
  if (isHttp && publicKey === undefined)
    throw new ConfigError([
      'DISCORD_PUBLIC_KEY: got nothing; SURFACE=http wants the 64 hexadecimal digits that the page “General Information” of your application shows.',
    ]);
  if (token === undefined && !isHttp && settings.PREVIEW === false)
    throw new ConfigError([
      'PREVIEW: got false; without DISCORD_TOKEN the page is all there is to serve. Leave it empty, or set DISCORD_TOKEN.',
    ]);
  return {
    ...(token === undefined ? {} : { discordToken: token }),
    surface: settings.SURFACE,
    ...(publicKey === undefined ? {} : { discordPublicKey: publicKey }),
    httpPort: settings.HTTP_PORT,
    httpHost: settings.HTTP_HOST,
    shards: settings.SHARDS,
    spendsLastSignIns: settings.SPEND_LAST_SIGN_INS,
    ...(guild === undefined ? {} : { discordGuildId: guild }),
    discordApiUrl: settings.DISCORD_API_URL.replace(/\/+$/, ''),
    coverageDir: settings.COVERAGE_DIR,
    sourcesFile: settings.COVERAGE_SOURCES,
    gatherMinutes: settings.GATHER_MINUTES,
    maxArticleBytes: settings.MAX_ARTICLE_BYTES,
    homeGuildIds: settings.HOME_GUILD_IDS ?? (guild === undefined ? [] : [guild]),
    moderatorRoleIds: settings.MODERATOR_ROLE_IDS,
    operatorIds: settings.OPERATOR_IDS,
    settingsFile: settings.SETTINGS_FILE,
    coolDownSeconds: settings.COOL_DOWN_SECONDS,
    ...(settings.CACHE_DIR === undefined ? {} : { cacheDir: settings.CACHE_DIR }),
    ...databaseIn(settings.DATABASE_URL, settings.DATABASE_READ_URL),
    answerThreads: settings.ANSWER_THREADS,
    answerSeconds: settings.ANSWER_SECONDS,
    threadMemoryMegabytes: settings.THREAD_MEMORY_MB,
    port: settings.PORT,
    preview: settings.PREVIEW ?? (token === undefined && !isHttp),
    logIds: settings.LOG_IDS,
    ...(settings.HEALTH_PORT === undefined ? {} : { healthPort: settings.HEALTH_PORT }),
    healthHost: settings.HEALTH_HOST,
    logLevel: settings.LOG_LEVEL,
  };
}

function databaseIn(url: string | undefined, readUrl: string | undefined): Pick<Config, 'database'> {
  if (url === undefined && readUrl !== undefined)
    throw new ConfigError([
      'DATABASE_READ_URL: is set without DATABASE_URL, which says where its primary is. Set both, or neither.',
    ]);
  if (url === undefined) return {};
  return { database: { url, ...(readUrl === undefined ? {} : { readUrl }) } };
}

/** One line a variable, however many of its parts are wrong. */
function faultsOf(
  error: z.ZodError,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const wanted = new Map(error.issues.map(({ path, message }) => [String(path[0]), message]));
  return [...wanted].map(
    ([name, message]) => `${name}: got ${shown(name, environment[name] ?? '')}; it wants ${message}.`,
  );
}

function shown(name: string, value: string): string {
  return name === 'DISCORD_TOKEN' || name.startsWith('DATABASE_')
    ? `${value.length} characters`
    : JSON.stringify(value);
}
