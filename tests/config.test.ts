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
