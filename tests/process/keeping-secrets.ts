import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Command } from '../../src/interactions/define-command.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import type { Fault } from '../fake-discord/faults.ts';
import { messageJson } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { BOT_ID, CHANNEL_ID, PEOPLE, TOKEN } from '../fake-discord/world.ts';
import { openStage } from './stage.ts';

/** Words that stand nowhere but in what is asked here. */
const PLANTED = 'Quixlethorpe';
/** The one thing that is kept, in the file where it is to be kept: what somebody wants to be told of. */
const WATCHED = 'Brambleweck';
/** Begins each interaction's token in the fake Discord. */
const INTERACTION_TOKEN = 'secret-token-of-';
const QUESTION = `<@${BOT_ID}> What did ${PLANTED} say about ${PLANTED}?`;
const CALLBACK = /^POST \/interactions\/\d+\/[^/]+\/callback$/;
const EDIT = /^(?:PATCH|POST) \/webhooks/;
const MESSAGES = /^POST \/channels/;

const FAULTS: readonly (readonly [name: string, route: RegExp, fault: Fault])[] = [
  ['a first response that is refused', CALLBACK, { kind: 'status', status: 400, code: 50_035 }],
  ['one that is forbidden', CALLBACK, { kind: 'status', status: 403, code: 50_013 }],
  ['one that meets a server in trouble', CALLBACK, { kind: 'status', status: 500 }],
  ['one too many', CALLBACK, { kind: 'status', status: 429 }],
  ['one whose line is cut', CALLBACK, { kind: 'cut-after' }],
];

/** Options for a command: the planted words wherever words are taken. */
function plantedIn({ options }: Command): Record<string, string | number | boolean> {
  const planted: Record<string, string | number | boolean> = {};
  for (const [name, option] of Object.entries(options)) {
    if (option.type === 'string' && option.choices === undefined) planted[name] = `${PLANTED} ${name}`;
    if (option.type === 'integer') planted[name] = option.min ?? 1;
    if (option.type === 'boolean' && name !== 'gather') planted[name] = true;
  }
  return planted;
}

/** All files below a folder, as text. */
function filesIn(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, 'latin1')] as const);
}

/** What is asked, of whom, and by what secret it is answered, stands in nothing that the bot writes for anybody but the asker. */
export function keepingSecrets(): void {
  it('writes no word that was asked and no token into its lines, its log, its settings and its cache, whatever fails', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-secrets-'));
    const { discord, bot, ...stage } = await openStage({
      environment: {
        SETTINGS_FILE: join(folder, 'settings.json'),
        CACHE_DIR: folder,
        LOG_LEVEL: 'debug',
        LOG_IDS: 'true',
        HEALTH_PORT: '0',
        NODE_OPTIONS: `--import=${fileURLToPath(new URL('./telling-command.mjs', import.meta.url))}`,
      },
    });
    const commands = await loadCommands();
    const by = { person: PEOPLE.admin };

    // Every command, from whoever may use it and from who may not.
    for (const command of commands.values()) {
      if (command.isPressOnly === true) continue;
      for (const person of [PEOPLE.admin, PEOPLE.member]) {
        const exchange =
          command.on === 'message'
            ? discord.useOn(
                command.name,
                messageJson(
                  { id: '950000000000000061', channelId: CHANNEL_ID },
                  { content: `“${PLANTED} said that nothing was so,” they wrote.` },
                ),
                { person },
              )
            : discord.use(command.name, plantedIn(command), { person });
        await discord.answerTo(exchange);
      }
    }
    for (const [name, command] of commands)
      for (const option of Object.keys(command.options)) discord.type(name, option, PLANTED, by);
    await discord.answerTo(discord.use('settings', { change: 'mentions', value: PLANTED }, by));
    await discord.answerTo(discord.use('watch', { about: WATCHED }, by));

    // Mentions and direct messages, also where they fail.
    await discord.replyTo(discord.write(QUESTION));
    await discord.replyTo(discord.write(`What did ${PLANTED} say?`, { place: 'direct' }));
    for (const code of [50_035, 160_002]) {
      const before = discord.written.length;
      discord.faults.add(MESSAGES, { kind: 'status', status: 400, code });
      discord.write(QUESTION);
      await until('an answer', () => discord.written.length > before);
    }

    // Presses: forged ids, forms, and what stands in the message itself.
    const answer = await discord.answerTo(discord.use('quote', { about: 'Russia' }, by));
    for (const id of [
      PLANTED,
      `1;quote;about=${PLANTED};;${PEOPLE.admin.user.id};00000000`,
      `1;variants;quotation=${PLANTED};;1;00000000`,
    ])
      await discord.answerTo(discord.press(answer, id, by));

    // Whatever goes wrong on the way to Discord.
    for (const [, route, fault] of FAULTS) {
      discord.faults.add(route, fault);
      const { start } = discord.use('who', { name: PLANTED }, by);
      await until(
        'the first response',
        () => discord.callsTo(new RegExp(`^POST /interactions/${start.id}/`)).length > 0,
      );
    }
    for (const code of [50_035, 10_008, 50_027]) {
      const exchange = discord.use('summary', { about: PLANTED }, by);
      await until('the word to wait', () => exchange.acknowledgedAt !== undefined);
      discord.faults.add(EDIT, { kind: 'status', status: code === 50_035 ? 400 : 404, code });
      await until(
        'an edit',
        () => discord.callsTo(new RegExp(`^PATCH /webhooks/\\d+/${exchange.start.token}`)).length > 0,
      );
    }
    const unknown = discord.use('who', { name: PLANTED }, by);
    unknown.state = 'answered'; // another instance of the bot was faster
    await discord.answerTo(discord.use('help', {}, by));
    await bot.logged('dispatch.failed', { command: 'variants' });
    await bot.logged('moderation.refused', { command: 'export' });
    const [, health = ''] = /(http:\S+)\/readyz/.exec(await bot.line(/\/readyz/)) ?? [];
    const metrics = await (await fetch(`${health}/metrics`)).text();
    expect(metrics).toContain('variants');
    await stage.close();

    const written = [
      ['standard output', bot.lines.join('\n')] as const,
      ['standard error', bot.stderr()] as const,
      ['the figures', metrics] as const,
      ...filesIn(folder),
    ];
    // The log has lines about each of them, so that there is something to look through.
    expect(bot.stderr()).toContain('"request.received"');
    expect(bot.stderr()).toContain('"response.failed"');
    expect(bot.stderr()).toContain('"response.edit-failed"');
    for (const [where, text] of written) {
      expect(text.includes(PLANTED), `what was asked, in ${where}`).toBe(false);
      expect(text.toLowerCase().includes(PLANTED.toLowerCase()), `what was asked, folded, in ${where}`).toBe(
        false,
      );
      expect(text.includes(INTERACTION_TOKEN), `an interaction’s token, in ${where}`).toBe(false);
      for (const part of TOKEN.split('.'))
        expect(text.includes(part), `the bot’s token, in ${where}`).toBe(false);
      if (!where.endsWith('settings.json'))
        expect(text.includes(WATCHED), `what is watched, in ${where}`).toBe(false);
    }
    expect(written.find(([where]) => where.endsWith('settings.json'))?.[1]).toContain(WATCHED);
    rmSync(folder, { recursive: true });
  }, 120_000);
}
