import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, SETTING_NAMES } from '../src/config.ts';

const TOKEN = `${'A'.repeat(26)}.${'b'.repeat(6)}.${'C'.repeat(38)}`;

function faultsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('need nothing to be set, and then serve the page from the seeds', () => {
    expect(readConfig({})).toEqual({
      surface: 'gateway',
      httpPort: 8080,
      httpHost: '127.0.0.1',
      shards: 'auto',
      spendsLastSignIns: false,
      discordApiUrl: 'https://discord.com/api',
      coverageDir: 'seeds',
      sourcesFile: 'sources.yaml',
      gatherMinutes: 0,
      maxArticleBytes: 2_000_000,
      homeGuildIds: [],
      moderatorRoleIds: [],
      operatorIds: [],
      settingsFile: 'settings.json',
      coolDownSeconds: 0,
      answerThreads: 2,
      answerSeconds: 30,
      threadMemoryMegabytes: Math.min(4_096, Math.ceil(totalmem() / 2 ** 21)),
      port: 3000,
      preview: true,
      logIds: false,
      healthHost: '127.0.0.1',
      logLevel: 'info',
    });
  });

  it('serve no page beside a token, unless asked to', () => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN }).preview).toBe(false);
    expect(readConfig({ DISCORD_TOKEN: TOKEN, PREVIEW: 'false' }).preview).toBe(false);
    expect(() => readConfig({ PREVIEW: 'false' })).toThrow(/^PREVIEW: got false; without DISCORD_TOKEN/);
    expect(readConfig({ DISCORD_TOKEN: TOKEN, PREVIEW: 'true' }).preview).toBe(true);
  });

  it('serve interactions over HTTP without a token, with the key of the application', () => {
    const key = 'ab'.repeat(32);
    expect(faultsOf({ SURFACE: 'http' })).toEqual([
      expect.stringMatching(/^DISCORD_PUBLIC_KEY: got nothing; SURFACE=http wants the 64 hexadecimal digits/),
    ]);
    expect(faultsOf({ SURFACE: 'http', DISCORD_PUBLIC_KEY: 'ab' })[0]).toMatch(
      /^DISCORD_PUBLIC_KEY: got "ab"/,
    );
    const config = readConfig({ SURFACE: 'http', DISCORD_PUBLIC_KEY: key });
    expect(config).toMatchObject({ surface: 'http', discordPublicKey: key, preview: false });
    expect(readConfig({ SURFACE: 'http', DISCORD_PUBLIC_KEY: key, PREVIEW: 'true' }).preview).toBe(true);
  });

  it.each([
    ['auto', 'auto'],
    ['1', { ids: [0], of: 1 }],
    ['3', { ids: [0, 1, 2], of: 3 }],
    ['0-2/8', { ids: [0, 1, 2], of: 8 }],
    ['5/8', { ids: [5], of: 8 }],
    ['0,4-5/8', { ids: [0, 4, 5], of: 8 }],
  ])('read the connections of SHARDS=%s', (given, shards) => {
    expect(readConfig({ SHARDS: given }).shards).toEqual(shards);
  });

  it.each(['0', 'all', '8/8', '3-1/8', '0,0/8', '/8', '1-/8', '0-9999/9999', '-1', '2/'])(
    'refuse SHARDS=%s',
    (given) => {
      expect(faultsOf({ SHARDS: given })).toEqual([expect.stringMatching(/^SHARDS: got .*it wants “auto”/)]);
    },
  );

  it('take the server of registration for the home server', () => {
    const guild = '112233445566778899';
    expect(readConfig({ DISCORD_GUILD_ID: guild }).homeGuildIds).toEqual([guild]);
    const homes = readConfig({
      DISCORD_GUILD_ID: guild,
      HOME_GUILD_IDS: '998877665544332211, 123456789012345678',
    });
    expect(homes.homeGuildIds).toEqual(['998877665544332211', '123456789012345678']);
  });

  it.each([
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_API_URL', 'ftp://discord.com'],
    ['DISCORD_API_URL', 'https://discord.com/api/v10'],
    ['MAX_ARTICLE_BYTES', '2 MB'],
    ['HOME_GUILD_IDS', '112233445566778899, here'],
    ['MODERATOR_ROLE_IDS', '@moderators'],
    ['OPERATOR_IDS', 'me'],
    ['COOL_DOWN_SECONDS', 'a minute'],
    ['PORT', '70000'],
    ['PREVIEW', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('name %s with what it got and what it wants', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${name}: got ${JSON.stringify(value)}; it wants `);
  });

  it('name every fault in one go', () => {
    expect(
      faultsOf({ PORT: '-1', PREVIEW: 'on', LOG_LEVEL: 'all' }).map((fault) => fault.split(':')[0]),
    ).toEqual(['PORT', 'PREVIEW', 'LOG_LEVEL']);
  });

  it('name nothing but what is wrong, whatever stands there', () => {
    const anything = fc.dictionary(fc.constantFrom(...SETTING_NAMES, 'HOME', 'PATH'), fc.string());
    fc.assert(
      fc.property(anything, (environment) => {
        for (const fault of faultsOf(environment)) {
          const name = fault.split(':')[0] ?? '';
          expect(SETTING_NAMES).toContain(name);
          expect(faultsOf({ [name]: environment[name] ?? '' })).toEqual([fault]);
        }
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('never repeat a token', () => {
    const [fault = ''] = faultsOf({ DISCORD_TOKEN: `Bot ${TOKEN}` });
    expect(fault).toContain('DISCORD_TOKEN: got 76 characters');
    expect(fault).not.toContain(TOKEN);
  });

  it('take an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DISCORD_TOKEN: ' ' })).toEqual(readConfig({}));
  });

  it('are the ones that .env.example explains, in the same order', () => {
    const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
    const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect(names).toEqual(SETTING_NAMES);
    for (const name of names) {
      expect(lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1]).toMatch(/^# [A-Z].*\.$/);
    }
  });
});
