import { expect, it } from 'vitest';
import { until } from '../fake-discord/until.ts';
import { openStage } from './stage.ts';

const CALLBACK = /^POST \/interactions\/\d+\/[^/]+\/callback$/;

export function stopping(): void {
  it('finishes what is under way, tells who comes later, signs out and ends with code 0', async () => {
    const { bot, discord } = await openStage();
    discord.faults.add(CALLBACK, { kind: 'delay', milliseconds: 1_500 });
    const underWay = discord.use('help');
    await until('the answer to be on its way', () => discord.callsTo(CALLBACK).length > 0);
    bot.child.kill('SIGTERM');
    await bot.line(/^Finishing what is under way/);
    const late = discord.use('help');
    expect((await discord.answerTo(late)).content).toContain('being restarted');
    expect(await bot.ended()).toBe(0);
    expect(underWay.state).toBe('answered');
    expect(discord.gateway.lastClose()).toBe(1000);
    await discord.stop();
    expect(discord.violations).toEqual([]);
  });
}
