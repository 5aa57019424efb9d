import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/replies/messages-english.ts';
import type { Exchange } from '../fake-discord/interaction-book.ts';
import { interactionJson, type Place } from '../fake-discord/interaction-json.ts';
import { createInteractionSender } from '../fake-discord/interaction-sender.ts';
import { type FakeMessage, isEphemeral } from '../fake-discord/message-json.ts';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { until } from '../fake-discord/until.ts';
import { controlsOf } from '../fake-discord/user-actions.ts';
import { BOT_ID, CHANNEL_ID, GUILD_ID, OTHER_GUILD_ID, PEOPLE, TOKEN } from '../fake-discord/world.ts';
import { eventually, figuresOf } from './asking-health.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { slowCommand } from './slow-command.ts';
import { openStage, settingsFor } from './stage.ts';

/** How an interaction can be answered: at once, as a miss, a refusal, a private one, with a file, with suggestions. */
const FIXED_CALLS: readonly (readonly [name: string, ask: (discord: FakeDiscord) => Exchange])[] = [
  ['/quote speaker', (discord) => discord.use('quote', { speaker: 'Boris Johnson' })],
  ['/quote about, in German', (discord) => discord.use('quote', { about: 'sanctions' }, { locale: 'de' })],
  ['/ask, a miss', (discord) => discord.use('ask', { question: 'Who won the regatta at Zanzibar?' })],
  ['/who', (discord) => discord.use('who', { name: 'Lavrov' })],
  ['/coverage with a picture', (discord) => discord.use('coverage', { view: 'voices' })],
  ['/refresh by nobody who may', (discord) => discord.use('refresh')],
  ['/help in private', (discord) => discord.use('help', { private: true })],
  ['an unknown command', (discord) => discord.use('lunch')],
  [
    '/export with its files',
    (discord) => discord.use('export', { about: 'sanctions' }, { person: PEOPLE.admin }),
  ],
  ['suggestions', (discord) => discord.type('quote', 'speaker', 'john')],
  ['a plain channel', (discord) => discord.use('who', { name: 'Lavrov' }, { place: 'plain' })],
  ['a direct message', (discord) => discord.use('who', { name: 'Lavrov' }, { place: 'direct' })],
];

export function servingHttp(): void {
  it('answers the same over HTTP as over the gateway, needs no token for it, and says who it is when asked', async () => {
    const stage = await openStage();
    const overGateway = await outcomesOf(stage.discord);
    await stage.bot.stop();
    const { bot, url } = await startHttpBot(stage.discord);
    expect(await stage.discord.sender.ping(url)).toEqual({ type: 1 });
    stage.discord.sender.sendTo(url);
    expect(await outcomesOf(stage.discord)).toEqual(overGateway);
    expect(stage.discord.callsTo(/\/callback$/)).toHaveLength(FIXED_CALLS.length);
    await isPressed(stage.discord);
    expect(await bot.stop()).toBe(0);
    await stage.discord.stop();
    expect(stage.discord.violations).toEqual([]);
  });

  it('asks Discord to wait, and edits what is late over its API, with files', async () => {
    const discord = await startFakeDiscord();
    const { bot, url } = await startHttpBot(discord, slowCommand('coverage', 2_000));
    discord.sender.sendTo(url);
    const late = discord.use('coverage', { view: 'voices' });
    await until('the word to wait', () => late.state === 'waiting');
    expect((await discord.editOf(late)).attachments).toHaveLength(1);
    expect(discord.callsTo(/\/callback$/)).toEqual([]);
    expect(await bot.stop()).toBe(0);
    await discord.stop();
    expect(discord.violations).toEqual([]);
  });

  it('tells who comes while it is stopped, and finishes what it has begun', async () => {
    const discord = await startFakeDiscord();
    const { bot, url } = await startHttpBot(discord, slowCommand('coverage', 3_000));
    discord.sender.sendTo(url);
    const begun = discord.use('coverage');
    await until('the word to wait', () => begun.state === 'waiting');
    bot.child.kill('SIGTERM');
    await bot.line(/^Finishing what is under way/);
    expect((await discord.answerTo(discord.use('help'))).content).toContain('being restarted');
    expect((await discord.editOf(begun)).embeds).not.toEqual([]);
    expect(await bot.ended()).toBe(0);
    await discord.stop();
  });

  it('stands beside other processes and one at the gateway, which share what servers settle', async () => {
    const settingsFile = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'settings.json');
    const stage = await openStage({ environment: { SETTINGS_FILE: settingsFile } });
    const { discord } = stage;
    const first = await startHttpBot(discord, { SETTINGS_FILE: settingsFile });
    const second = await startHttpBot(discord, { SETTINGS_FILE: settingsFile });
    expect(discord.callsTo(/^PUT /)).toHaveLength(1);
    discord.sender.sendTo(first.url);
    const shown = await discord.answerTo(discord.use('quote', { about: 'sanctions' }));
    discord.sender.sendTo(second.url);
    const paged = discord.press(shown, 'More …');
    expect((await discord.answerTo(paged)).content).not.toBe('');
    discord.sender.sendTo(first.url);
    const settle = discord.use(
      'settings',
      { change: 'visibility', value: 'private' },
      { person: PEOPLE.admin },
    );
    await discord.answerTo(settle);
    discord.sender.sendTo(second.url);
    await eventually(
      () => 'the other process to have heard of it',
      async () => isEphemeral(await discord.answerTo(discord.use('quote', { about: 'sanctions' }))),
    );
    const mention = discord.write(`<@${BOT_ID}> Who urged Russia to use its influence?`);
    expect((await discord.replyTo(mention)).embeds).not.toEqual([]);
    expect(discord.callsTo(/\/callback$/)).toEqual([]);
    await first.bot.stop();
    await second.bot.stop();
    await stage.close();
  });

  it('posts with its token what readers report, in a channel of that server and in no other', async () => {
    const discord = await startFakeDiscord();
    const settingsFile = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'settings.json');
    const servers = {
      [GUILD_ID]: { reportChannel: CHANNEL_ID },
      [OTHER_GUILD_ID]: { reportChannel: CHANNEL_ID },
    };
    writeFileSync(settingsFile, JSON.stringify({ servers }));
    const { bot, url } = await startHttpBot(discord, { SETTINGS_FILE: settingsFile, DISCORD_TOKEN: TOKEN });
    discord.sender.sendTo(url);
    const ask = (place: Place) => discord.answerTo(discord.use('quote', { about: 'sanctions' }, { place }));
    await eventually(
      () => 'the channel to be known',
      async () => offersReport(await ask('home')),
    );
    expect(offersReport(await ask('elsewhere'))).toBe(false);
    const press = discord.press(await ask('home'), english.actions.report);
    await until('the form', () => press.form);
    await discord.answerTo(discord.submit(press, { kind: ['speaker'], note: 'It was somebody else.' }));
    expect(discord.written).toMatchObject([{ channel_id: CHANNEL_ID }]);
    await bot.stop();
    await discord.stop();
    expect(discord.violations).toEqual([]);
  });

  it('wants the key of its own application', async () => {
    const discord = await startFakeDiscord();
    const bot = startBot({
      ...settingsFor(discord),
      SURFACE: 'http',
      HTTP_PORT: '0',
      DISCORD_PUBLIC_KEY: 'ab'.repeat(32),
    });
    expect(await bot.ended()).toBe(78);
    expect(bot.stderr()).toContain('DISCORD_PUBLIC_KEY is not the key');
    const without = startBot({ ...settingsFor(discord), SURFACE: 'http', HTTP_PORT: '0' });
    expect(await without.ended()).toBe(78);
    expect(without.stderr()).toContain('DISCORD_PUBLIC_KEY: got nothing');
    await discord.stop();
  });

  describe('of what Discord has not signed for this moment', () => {
    it('lets nothing through', async () => {
      const discord = await startFakeDiscord();
      const { bot, url } = await startHttpBot(discord, { HEALTH_PORT: '0' });
      const { sender } = discord;
      const body = JSON.stringify(interactionJson(discord.use('help').start));
      const now = Math.floor(Date.now() / 1_000);
      const good = sender.headersFor(body);
      const signature = good['x-signature-ed25519'];
      const stranger = createInteractionSender({ take: () => undefined, onFault: () => undefined });
      const { 'x-signature-ed25519': _, ...unsigned } = good;
      const { 'x-signature-timestamp': __, ...timeless } = good;
      const answered = await post(url, body, good);
      expect(answered.status).toBe(200);
      const cases: readonly (readonly [string, number, Headers, string])[] = [
        ['missing', 401, unsigned, body],
        ['empty', 401, { ...good, 'x-signature-ed25519': '' }, body],
        ['not hex', 401, { ...good, 'x-signature-ed25519': 'zz'.repeat(64) }, body],
        ['too short', 401, { ...good, 'x-signature-ed25519': signature.slice(2) }, body],
        ['of another key', 401, stranger.headersFor(body), body],
        ['of another body', 401, sender.headersFor('{"type":1}'), body],
        ['of another timestamp', 401, { ...good, 'x-signature-timestamp': String(now - 7) }, body],
        ['timestamp missing', 401, timeless, body],
        ['timestamp no number', 401, sender.headersFor(body, 'now'), body],
        ['301 s old', 401, sender.headersFor(body, String(now - 301)), body],
        ['301 s ahead', 401, sender.headersFor(body, String(now + 331)), body],
        ['replayed', 401, good, body],
        ['one byte altered', 401, sender.headersFor(body), body.replace('"help"', '"helq"')],
        ['over 64 KiB', 413, sender.headersFor(large(body)), large(body)],
      ];
      const requests = discord.calls.length;
      const statuses: unknown[] = [];
      for (const [name, , headers, sent] of cases)
        statuses.push([name, (await post(url, sent, headers)).status]);
      expect(statuses).toEqual(cases.map(([name, status]) => [name, status]));
      const asked = [...(await figuresOf(bot))].filter(([name]) => name.includes('interactions_total{'));
      expect(asked.map(([, count]) => count)).toEqual([1]);
      expect(discord.calls).toHaveLength(requests);
      await bot.stop();
      await discord.stop();
    });

    it('reads no more of a body than it may have', async () => {
      const discord = await startFakeDiscord();
      const { bot, url } = await startHttpBot(discord);
      const { status, sent } = await stream(url, discord.sender.headersFor('x'), LARGE_STREAM);
      expect(status).toBe(413);
      expect(sent).toBeLessThan(LARGE_STREAM / 2);
      expect((await post(url, 'no JSON', discord.sender.headersFor('no JSON'))).status).toBe(400);
      expect((await fetch(url)).status).toBe(405);
      expect((await fetch(new URL('/', url))).status).toBe(404);
      await bot.stop();
      await discord.stop();
    });
  });
}

function offersReport(message: FakeMessage): boolean {
  return controlsOf(message).some(({ label }) => label === english.actions.report);
}

type Headers = Readonly<Record<string, string>>;

/** More than all buffers between two programs on one machine. */
const LARGE_STREAM = 64 * 1024 * 1024;

/** Valid all the same. */
function large(body: string): string {
  return body + ' '.repeat(64 * 1024);
}

async function startHttpBot(
  discord: FakeDiscord,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly bot: BotProcess; readonly url: string }> {
  const bot = startBot({
    ...settingsFor(discord),
    SURFACE: 'http',
    HTTP_PORT: '0',
    DISCORD_PUBLIC_KEY: discord.sender.publicKey,
    DISCORD_TOKEN: '',
    ...environment,
  });
  await bot.ready();
  const line = await bot.line(/^Interactions are taken at /);
  return { bot, url: /http:\/\/\S+\/interactions/.exec(line)?.[0] ?? 'nowhere' };
}

/** What everybody sees of each fixed call: without what Discord numbers anew each time. */
async function outcomesOf(discord: FakeDiscord): Promise<readonly unknown[]> {
  const outcomes: unknown[] = [];
  for (const [name, ask] of FIXED_CALLS) {
    const exchange = ask(discord);
    await until(`the answer to ${name}`, () => exchange.answeredAt !== undefined);
    const messages = [exchange.original, ...exchange.followUps].filter((message) => message !== undefined);
    outcomes.push([name, exchange.choices, exchange.form, messages.map(seen)]);
  }
  return outcomes;
}

function seen(message: FakeMessage): unknown {
  const { content, embeds, components, attachments, flags } = message;
  // A file's number begins as its message's does.
  const numbered = new RegExp(`${message.id.slice(0, -2)}\\d\\d`, 'g');
  return JSON.parse(
    JSON.stringify({ content, embeds, components, attachments, flags }).replace(numbered, 'ID'),
  ) as unknown;
}

/** A button that changes the message, one that opens a private one, and a form. */
async function isPressed(discord: FakeDiscord): Promise<void> {
  const shown = await discord.answerTo(discord.use('quote', { about: 'sanctions' }));
  const more = discord.press(shown, 'More …');
  expect((await discord.answerTo(more)).flags).toBe(64);
  const removed = discord.press(shown, 'Remove');
  await until('the message to go', () => removed.isRemoved);
}

async function post(url: string, body: string, headers: Headers): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers });
}

/** Sends so many bytes piece by piece as long as they are taken, and says how many were. */
function stream(url: string, headers: Headers, bytes: number) {
  return new Promise<{ readonly status: number | undefined; readonly sent: number }>((resolve) => {
    const piece = Buffer.alloc(64 * 1024, ' ');
    let sent = 0;
    let status: number | undefined;
    const sending = request(url, { method: 'POST', headers });
    const end = () => resolve({ status, sent });
    sending.on('response', (response) => {
      status = response.statusCode;
      response.resume();
      response.on('close', end);
    });
    sending.on('error', end);
    sending.on('close', end);
    const more = () => {
      while (sent < bytes && status === undefined) {
        sent += piece.length;
        if (!sending.write(piece)) return void sending.once('drain', more);
      }
      sending.end();
    };
    more();
  });
}
