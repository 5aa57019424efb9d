import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { until } from '../fake-discord/until.ts';
import { BOT_ID, PEOPLE } from '../fake-discord/world.ts';
import { addressOf, eventually, figuresOf, healthOf, untilReadiness } from './asking-health.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { openStage, settingsFor } from './stage.ts';

const HEALTH = { HEALTH_PORT: '0' };

export function tellingHealth(): void {
  it('is alive and not ready while the coverage is read and while it signs in, and ready after that', async () => {
    const discord = await startFakeDiscord();
    let letIn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    discord.faults.add(/^GET \/applications/, { kind: 'hold', until: held });
    const bot = startBot({ ...settingsFor(discord), ...HEALTH, ...altered({ SLOW_START_MS: '2000' }) });
    const ask = await healthOf(bot);
    expect(await ask('/livez')).toMatchObject({ status: 200 });
    expect(await ask('/readyz')).toEqual({
      status: 503,
      body: { ready: false, checks: { process: 'ok', coverage: 'being read', discord: 'not begun' } },
    });
    expect((await figuresOf(bot)).get('on_the_record_ready')).toBe(0);
    await untilReadiness(bot, 503, { coverage: 'ok', discord: 'signing in' });
    letIn();
    await bot.ready();
    await untilReadiness(bot, 200, { coverage: 'ok', discord: 'ok' });
    expect(await ask('/elsewhere')).toMatchObject({ status: 404 });
    expect(await bot.stop()).toBe(0);
    await discord.stop();
  });

  it('is not ready while a heartbeat is not acknowledged, nor while the line is down', async () => {
    const { bot, discord, close } = await openStage({ environment: HEALTH, heartbeatMs: 4_000 });
    await untilReadiness(bot, 200, { discord: 'ok' });
    discord.gateway.acknowledge(false);
    await untilReadiness(bot, 503, { discord: 'heartbeat not acknowledged' });
    const resumed = discord.gateway.resumed();
    await until('a resumed session', () => discord.gateway.resumed() > resumed);
    discord.gateway.acknowledge(true);
    await untilReadiness(bot, 200, { discord: 'ok' });
    const figures = await figuresOf(bot);
    expect(figures.get('on_the_record_gateway_events_total{event="identified"}')).toBe(1);
    expect(figures.get('on_the_record_gateway_events_total{event="resumed"}')).toBe(
      discord.gateway.resumed(),
    );
    await close();
  });

  it('answers nobody any more once Discord has let it go for good', async () => {
    const { bot, discord } = await openStage({ environment: HEALTH });
    const ask = await healthOf(bot);
    discord.gateway.closeWith(4014);
    expect(await bot.ended()).toBe(78);
    await expect(ask('/readyz')).rejects.toThrow();
    await discord.stop();
  });

  it('is not ready once it is told to end, while it finishes what is under way', async () => {
    const { bot, discord } = await openStage({ environment: HEALTH });
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    discord.faults.add(/\/callback$/, { kind: 'hold', until: held });
    discord.use('help');
    await until('the answer to be on its way', () => discord.callsTo(/\/callback$/).length > 0);
    bot.child.kill('SIGTERM');
    await untilReadiness(bot, 503, { process: 'stopping' });
    letGo();
    expect(await bot.ended()).toBe(0);
    await discord.stop();
  });

  it('needs no Discord to be ready where there is only the page', async () => {
    const bot = startBot({ DISCORD_TOKEN: '', PORT: '0', ...HEALTH });
    await bot.ready();
    await untilReadiness(bot, 200, { process: 'ok', coverage: 'ok' });
    expect(await bot.stop()).toBe(0);
  });

  it('counts what was asked, what came of it, and what Discord said, and repeats none of it', async () => {
    const { bot, discord, close } = await openStage({ environment: HEALTH });
    const before = await figuresOf(bot);
    await discord.answerTo(discord.use('quote', { speaker: 'Boris Johnson' }));
    await discord.answerTo(discord.use('quote', { about: 'sanctions' }));
    await discord.answerTo(discord.use('ask', { question: 'Who won the regatta at Zanzibar?' }));
    await discord.answerTo(discord.use('refresh', {}, { person: PEOPLE.member }));
    await discord.replyTo(discord.write(`<@${BOT_ID}> Who urged Russia to use its influence?`));
    discord.faults.add(/\/callback$/, { kind: 'status', status: 503 });
    discord.use('help');
    await bot.logged('response.failed', { why: 'status 503' });
    const figures = await figuresOf(bot);
    const since = (name: string) => (figures.get(name) ?? 0) - (before.get(name) ?? 0);
    const asked = (labels: string) => since(`on_the_record_interactions_total{surface="gateway",${labels}}`);
    expect(asked('kind="command",command="quote",outcome="answered"')).toBe(2);
    expect(asked('kind="command",command="ask",outcome="miss"')).toBe(1);
    expect(asked('kind="command",command="refresh",outcome="refused"')).toBe(1);
    expect(asked('kind="question",command="ask",outcome="answered"')).toBe(1);
    expect(since('on_the_record_answer_seconds_count{command="quote"}')).toBe(2);
    expect(since('on_the_record_discord_requests_total{road="interactions",status="204"}')).toBeGreaterThan(
      3,
    );
    expect(since('on_the_record_discord_requests_total{road="interactions",status="503"}')).toBe(1);
    expect(since('on_the_record_discord_requests_total{road="bot",status="200"}')).toBeGreaterThan(0);
    expect(since('on_the_record_log_lines_total{level="warn",event="response.failed"}')).toBe(1);
    expect(figures.get('on_the_record_coverage_articles')).toBe(5);
    expect(figures.get('on_the_record_coverage_files_skipped')).toBe(0);
    expect(figures.get('on_the_record_queue_length')).toBe(0);
    expect(figures.get('on_the_record_workers')).toBeGreaterThan(0);
    expect(figures.get('on_the_record_coverage_age_seconds')).toBeGreaterThan(0);
    expect(figures.get('on_the_record_excerpts_dropped_total')).toBe(0);
    expect(figures.get('on_the_record_requests_not_sent_total')).toBe(0);
    const names = [...figures.keys()].join('\n');
    expect(names).toMatch(/^on_the_record_coverage_info\{revision="[0-9a-f]{12}"\}$/m);
    expect(names).toContain('nodejs_eventloop_lag_p99_seconds');
    const planted = ['Johnson', 'sanctions', 'regatta', 'influence', PEOPLE.member.user.id, 'secret-token'];
    for (const secret of planted) expect(names).not.toContain(secret);
    await close();
  });

  it('counts the excerpts that the verbatim check leaves out, though it is made on another thread', async () => {
    const { bot, discord, close } = await openStage({
      environment: { ...HEALTH, ...altered({ DROP_EXCERPTS: 'all' }) },
    });
    await discord.answerTo(discord.use('quote', { about: 'sanctions' }));
    await untilFigure(bot, 'on_the_record_excerpts_dropped_total', (count) => count > 0);
    await close();
  });

  it('says which setting it is when the port or the address cannot be had', async () => {
    const first = startBot({ DISCORD_TOKEN: '', PORT: '0', ...HEALTH });
    await first.ready();
    const { port } = new URL(await addressOf(first));
    const second = startBot({ DISCORD_TOKEN: '', PORT: '0', HEALTH_PORT: port });
    expect(await second.ended()).toBe(78);
    expect(second.stderr()).toContain(`HEALTH_PORT ${port}: another program is using it`);
    const third = startBot({ DISCORD_TOKEN: '', PORT: '0', ...HEALTH, HEALTH_HOST: '192.0.2.1' });
    expect(await third.ended()).toBe(78);
    expect(third.stderr()).toContain('HEALTH_HOST: 192.0.2.1 is no address of this machine');
    await first.stop();
  });
}

function altered(how: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const module = fileURLToPath(new URL('./altered-modules.mjs', import.meta.url));
  return { NODE_OPTIONS: `--import=${module}`, ...how };
}

async function untilFigure(bot: BotProcess, name: string, is: (value: number) => boolean): Promise<void> {
  await eventually(
    () => name,
    async () => is((await figuresOf(bot)).get(name) ?? Number.NaN),
  );
}
