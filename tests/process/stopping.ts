import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { until } from '../fake-discord/until.ts';
import { BOT_ID } from '../fake-discord/world.ts';
import { slowCommand } from './slow-command.ts';
import { openStage } from './stage.ts';

const CALLBACK = /^POST \/interactions\/\d+\/[^/]+\/callback$/;
const REPLY = /^POST \/channels\/\d+\/messages$/;

export function stopping(): void {
  it('finishes what is under way, tells who comes later, signs out and ends with code 0', async () => {
    const { bot, discord } = await openStage();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    for (const route of [CALLBACK, REPLY]) discord.faults.add(route, { kind: 'hold', until: held });
    const underWay = discord.use('help');
    const question = discord.write(`<@${BOT_ID}> Who urged Russia to use its influence?`);
    await until('both answers to be on their way', () =>
      [CALLBACK, REPLY].every((route) => discord.callsTo(route).length > 0),
    );
    bot.child.kill('SIGTERM');
    await bot.line(/^Finishing what is under way/);
    const late = discord.use('help');
    expect((await discord.answerTo(late)).content).toContain('being restarted');
    letGo();
    expect(await bot.ended()).toBe(0);
    expect((await discord.answerTo(underWay)).embeds).not.toEqual([]);
    expect((await discord.replyTo(question)).embeds).not.toEqual([]);
    expect(discord.gateway.lastClose()).toBe(1000);
    await discord.stop();
    expect(discord.violations).toEqual([]);
  });

  it('tells who would wait for longer than it has', async () => {
    const { bot, discord } = await openStage({ environment: slowCommand('help', 60_000) });
    const waiting = discord.use('help', { private: true });
    await until('the word to wait', () => waiting.acknowledgedAt !== undefined);
    expect(await bot.stop()).toBe(0);
    expect((await discord.answerTo(waiting)).content).toContain('being restarted');
    await discord.stop();
    expect(discord.violations).toEqual([]);
  });

  it('goes on when nobody reads its lines any more', async () => {
    const { bot, discord } = await openStage();
    bot.child.stdout?.destroy();
    bot.child.stderr?.destroy();
    for (let asked = 0; asked < 3; asked++) {
      expect((await discord.answerTo(discord.use('help'))).content).not.toBe('');
    }
    expect(await bot.stop()).toBe(0);
    await discord.stop();
  });

  it.skipIf(process.platform === 'win32')('started by npm, stops when npm does', async () => {
    const npm = spawn('npm', ['start', '--ignore-scripts'], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, DISCORD_TOKEN: '', PREVIEW: 'true', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    await until('the bot to be ready', () => /^Ready/m.test(out));
    npm.kill('SIGTERM');
    await until('the bot to have stopped', () => /^Stopped/m.test(out));
  });
}
