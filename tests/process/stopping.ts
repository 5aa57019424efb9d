import { expect, it } from 'vitest';
import { until } from '../fake-discord/until.ts';
import { BOT_ID } from '../fake-discord/world.ts';
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
}
