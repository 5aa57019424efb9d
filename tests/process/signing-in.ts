import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { until } from '../fake-discord/until.ts';
import { GUILD_ID, OTHER_GUILD_ID, TOKEN } from '../fake-discord/world.ts';
import { untilReadiness } from './asking-health.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { openStage, settingsFor } from './stage.ts';

const COMMANDS = [...(await loadCommands()).values()]
  .filter(({ isPressOnly }) => isPressOnly !== true)
  .map(({ name }) => name)
  .sort();
/** Guilds, messages in servers, direct messages: none of them privileged. */
const INTENTS = (1 << 0) | (1 << 9) | (1 << 12);

/** From one sign-in to the next, where they come one after the other. */
const SPACE_MS = 100_000;

export function signingIn(): void {
  it('asks for no privileged intent, registers every command in the server, and prints the invite link', async () => {
    const stage = await openStage();
    const names = stage.discord.commands.held(GUILD_ID).map(({ name }) => String(name));
    expect(names.sort()).toEqual(COMMANDS);
    expect(stage.discord.commands.held('global')).toEqual([]);
    expect(stage.discord.gateway.intents()).toBe(INTENTS);
    expect(stage.bot.lines.join('\n')).toContain('https://discord.com/oauth2/authorize?client_id=');
    await stage.close();
  });

  it('writes nothing when it starts again without a change', async () => {
    const stage = await openStage();
    await stage.restart();
    expect(stage.discord.callsTo(/^PUT /)).toHaveLength(1);
    expect(stage.bot.lines.join('\n')).toContain('Discord already knows');
    await stage.close();
  });

  it('takes its commands away from the server when they are registered for all, and leaves others there', async () => {
    const discord = await startFakeDiscord();
    const stray = { name: 'lunch', description: 'Of another tool', type: 1 };
    discord.commands.overwrite(OTHER_GUILD_ID, [
      stray,
      { name: 'quote', description: 'Of an earlier time', type: 1 },
    ]);
    const { DISCORD_GUILD_ID: _, ...everywhere } = settingsFor(discord);
    const bot = startBot(everywhere);
    await bot.ready();
    expect(
      discord.commands
        .held('global')
        .map(({ name }) => String(name))
        .sort(),
    ).toEqual(COMMANDS);
    expect(discord.commands.held('global')[0]).toMatchObject({ contexts: expect.arrayContaining([0, 1, 2]) });
    expect(discord.commands.held(OTHER_GUILD_ID).map(({ name }) => name)).toEqual(['lunch']);
    await bot.stop();
    const back = startBot(settingsFor(discord));
    await back.ready();
    expect(discord.commands.held('global')).toEqual([]);
    expect(discord.commands.held(GUILD_ID)).toHaveLength(COMMANDS.length);
    await back.stop();
    await discord.stop();
    expect(discord.violations).toEqual([]);
  });

  it('answers even where its commands cannot be registered, and says what to look at', async () => {
    const stage = await openStage({ environment: { DISCORD_GUILD_ID: '910000000000000009' } });
    expect(stage.bot.lines.join('\n')).toContain('Is DISCORD_GUILD_ID right');
    expect((await stage.discord.answerTo(stage.discord.use('help'))).content).not.toBe('');
    await stage.close();
  });

  it('ends with code 78 when the token is wrong, says so, and repeats it nowhere', async () => {
    const discord = await startFakeDiscord();
    const wrong = TOKEN.replace('Fake', 'Real');
    const bot = startBot({ ...settingsFor(discord), DISCORD_TOKEN: wrong });
    expect(await bot.ended()).toBe(78);
    expect(bot.stderr()).toContain('Discord does not accept DISCORD_TOKEN');
    expect(bot.lines.join('\n') + bot.stderr()).not.toContain(wrong);
    expect(discord.gateway.identified()).toBe(0);
    await discord.stop();
  });

  it.each([
    [4004, 'Discord does not accept DISCORD_TOKEN'],
    [4014, 'Discord refuses the intents'],
  ])('ends with code 78 when the gateway closes with %i at the door', async (refuseWith, advice) => {
    const discord = await startFakeDiscord({ refuseWith });
    const bot = startBot(settingsFor(discord));
    expect(await bot.ended()).toBe(78);
    expect(bot.stderr()).toContain(advice);
    await discord.stop();
  });

  it('tries again while Discord cannot be reached, and is there when it can', async () => {
    const probe = await startFakeDiscord();
    await probe.stop();
    const bot = startBot(settingsFor(probe));
    await bot.line(/^Discord cannot be reached \(ECONNREFUSED\)/);
    const discord = await startFakeDiscord({ port: probe.port });
    await bot.ready();
    expect((await discord.answerTo(discord.use('help'))).content).not.toBe('');
    expect(await bot.stop()).toBe(0);
    await discord.stop();
  });

  it('can be stopped while it tries', async () => {
    const probe = await startFakeDiscord();
    await probe.stop();
    const bot = startBot(settingsFor(probe));
    await bot.line(/^Discord cannot be reached/);
    expect(await bot.stop()).toBe(0);
  });

  it('leaves Discord alone for as long as it is told to', async () => {
    const discord = await startFakeDiscord();
    discord.faults.add(/^GET \/applications/, { kind: 'status', status: 429, retryAfter: 82_721 });
    const bot = startBot(settingsFor(discord));
    await bot.line(/^Discord cannot be reached \(too many requests\)\. I try again in 8272\d s/);
    expect(await bot.stop()).toBe(0);
    expect(discord.calls).toHaveLength(1);
    await discord.stop();
  });

  it.each([0, 1, 20])(
    'keeps the last sign-ins of the day where %i are left: ends with code 75',
    async (remaining) => {
      const discord = await startFakeDiscord({ remaining });
      const settings = { ...settingsFor(discord), SETTINGS_FILE: settingsFileOfItsOwn() };
      const bot = startBot(settings);
      expect(await bot.ended()).toBe(75);
      expect(bot.stderr()).toMatch(new RegExp(`^${remaining} of today’s sign-ins are left`, 'm'));
      const calls = discord.calls.length;
      const again = startBot(settings);
      expect(await again.ended()).toBe(75);
      expect(discord.calls).toHaveLength(calls); // it remembers, and reads nothing for it
      expect(again.lines.join('\n')).not.toContain('Read ');
      expect(discord.gateway.identified()).toBe(0);
      await discord.stop();
    },
  );

  it('uses them when it is told to, as long as there are any', async () => {
    const stage = await openStage({ remaining: 1, environment: { SPEND_LAST_SIGN_INS: 'true' } });
    expect(stage.discord.gateway.identified()).toBe(1);
    await stage.close();
  });

  it('notes that it signs in, and waits where it was started again and again', async () => {
    const discord = await startFakeDiscord();
    const settingsFile = settingsFileOfItsOwn();
    const settings = { ...settingsFor(discord), SETTINGS_FILE: settingsFile, HEALTH_PORT: '0' };
    const begun = Date.now();
    const first = startBot(settings);
    await until('it to sign in', () => discord.gateway.identified() === 1);
    first.child.kill('SIGKILL');
    await first.ended();
    const book = settingsFile.replace('.json', '.sign-ins.json');
    const { due } = JSON.parse(readFileSync(book, 'utf8')) as { readonly due: number };
    expect(due).toBeGreaterThan(begun + SPACE_MS - 1);
    // As many more as there may be at once; that starting takes its time must not matter here.
    writeFileSync(book, JSON.stringify({ due: Date.now() + 7 * SPACE_MS }));
    const bot = startBot(settings);
    await bot.line(/^I have signed in several times within minutes, and Discord counts that\. I wait \d+ s/);
    await untilReadiness(bot, 503, { discord: 'signing in' });
    expect(await bot.stop()).toBe(0);
    expect(discord.gateway.identified()).toBe(1);
    await discord.stop();
  });

  it('serves the page beside Discord when asked to', async () => {
    const stage = await openStage({ environment: { PREVIEW: 'true', PORT: '0' } });
    expect((await fetch(pageOf(stage.bot))).status).toBe(200);
    await stage.discord.answerTo(stage.discord.use('help'));
    await stage.close();
  });

  it('without a token needs no Discord: it serves the page until it is stopped', async () => {
    const bot = startBot({ DISCORD_TOKEN: '', PORT: '0' });
    await bot.ready();
    expect((await fetch(pageOf(bot))).status).toBe(200);
    for (const file of ['page.js', 'page.css']) {
      const built = readFileSync(new URL(`../../dist/page/${file}`, import.meta.url), 'utf8');
      expect(built.length).toBeGreaterThan(5_000);
      expect(await (await fetch(`${pageOf(bot)}/${file}`)).text()).toBe(built);
    }
    expect(await bot.stop()).toBe(0);
  });

  describe('with settings that cannot be used', () => {
    it('names them all in one go and ends with code 78', async () => {
      const bot = startBot({
        DISCORD_API_URL: 'discord',
        PORT: 'three thousand',
        OPERATOR_IDS: 'me',
        DISCORD_TOKEN: 'x',
      });
      expect(await bot.ended()).toBe(78);
      for (const name of ['DISCORD_API_URL', 'PORT', 'OPERATOR_IDS', 'DISCORD_TOKEN: got 1 characters']) {
        expect(bot.stderr()).toContain(name);
      }
    });

    it('reads them from .env in the folder where it is started, where the environment does not set them', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
      writeFileSync(join(folder, '.env'), 'PORT=of call\nLOG_LEVEL=loud\n');
      const bot = startBot({}, folder);
      expect(await bot.ended()).toBe(78);
      expect(bot.stderr()).toContain('PORT: got "of call"');
      expect(bot.stderr()).not.toContain('LOG_LEVEL');
      rmSync(folder, { recursive: true });
    });

    it('ends with code 78 where another program has the port', async () => {
      const first = startBot({ DISCORD_TOKEN: '', PORT: '0' });
      await first.ready();
      const port = new URL(pageOf(first)).port;
      const second = startBot({ DISCORD_TOKEN: '', PORT: port });
      expect(await second.ended()).toBe(78);
      expect(second.stderr()).toContain(`PORT ${port}`);
      await first.stop();
    });

    it('ends with code 78 where the folder of articles is missing', async () => {
      const bot = startBot({ COVERAGE_DIR: '/nowhere/at-all' });
      expect(await bot.ended()).toBe(78);
      expect(bot.stderr()).toContain('/nowhere/at-all');
      await until('its lines', () => bot.lines.length === 0);
    });
  });
}

/** So that a restart finds what the one before has written beside it. */
function settingsFileOfItsOwn(): string {
  return join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'settings.json');
}

function pageOf({ lines }: BotProcess): string {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(lines.join('\n'))?.[0] ?? 'no page';
}
