import { expect, it } from 'vitest';
import { until } from '../fake-discord/until.ts';
import { BOT_ID, FAR_GUILD_ID } from '../fake-discord/world.ts';
import { figuresOf, untilReadiness } from './asking-health.ts';
import { openStage } from './stage.ts';

const QUESTION = `<@${BOT_ID}> Who urged Russia to use its influence?`;

export function sharding(): void {
  it('answers over both connections, and goes on where one of them is cut', async () => {
    const { bot, discord, close } = await openStage({ environment: { SHARDS: '2', HEALTH_PORT: '0' } });
    const { gateway } = discord;
    expect(gateway.shards()).toEqual([0, 1]);
    await untilReadiness(bot, 200, { discord: 'ok' });
    for (const place of ['home', 'far', 'direct'] as const) {
      expect((await discord.answerTo(discord.use('help', {}, { place }))).content).not.toBe('');
      expect((await discord.replyTo(discord.write(QUESTION, { place }))).content).not.toBe('');
    }
    gateway.cut(gateway.shardOf(FAR_GUILD_ID));
    const meanwhile = discord.use('help');
    const missed = discord.use('help', {}, { place: 'far' });
    await discord.answerTo(meanwhile);
    await discord.answerTo(missed);
    await until('the session to go on', () => gateway.resumed() === 1);
    expect(gateway.identified()).toBe(2);
    expect(discord.callsTo(new RegExp(`^POST /interactions/${missed.start.id}/`))).toHaveLength(1);
    await untilReadiness(bot, 200, { discord: 'ok' });
    const figures = await figuresOf(bot);
    expect(figures.get('on_the_record_gateway_events_total{event="identified"}')).toBe(2);
    expect(figures.get('on_the_record_gateway_events_total{event="resumed"}')).toBe(1);
    await close();
  });

  it('opens as many connections as Discord recommends', async () => {
    const { discord, close } = await openStage({ recommendedShards: 2 });
    expect(discord.gateway.shards()).toEqual([0, 1]);
    expect((await discord.answerTo(discord.use('help', {}, { place: 'far' }))).content).not.toBe('');
    await close();
  });

  it('opens those that it is given, and leaves the others to other processes', async () => {
    const { discord, close } = await openStage({ environment: { SHARDS: '1/2' } });
    expect(discord.gateway.shards()).toEqual([1]);
    const place = discord.gateway.shardOf(FAR_GUILD_ID) === 1 ? 'far' : 'home';
    expect((await discord.answerTo(discord.use('help', {}, { place }))).content).not.toBe('');
    await close();
  });
}
