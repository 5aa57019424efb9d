import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../fake-discord/faults.ts';
import { interactionJson } from '../fake-discord/interaction-json.ts';
import { until } from '../fake-discord/until.ts';
import { BOT_ID, CHANNEL_ID, PEOPLE } from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';

const CALLBACK = /^POST \/interactions\/\d+\/[^/]+\/callback$/;
/** Of a failure here the cause is the process's end, which the stage would otherwise wait for. */
const FATAL = 78;

export function enduringTrouble(): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const callsOf = (id: string) => stage.discord.callsTo(new RegExp(`^POST /interactions/${id}/`));

  /** The next one is answered as if nothing had been. */
  async function isAlive(): Promise<void> {
    const message = await stage.discord.answerTo(stage.discord.use('help'));
    expect(message.content).not.toBe('');
  }

  describe('when the first response', () => {
    it.each<[string, Fault]>([
      ['is refused as one too many, without a word of when', { kind: 'status', status: 429 }],
      ['is refused as one too many for two seconds', { kind: 'status', status: 429, retryAfter: 2 }],
      ['meets a server in trouble', { kind: 'status', status: 503 }],
      ['meets a server that fails', { kind: 'status', status: 500 }],
      ['is accepted and the line is cut', { kind: 'cut-after' }],
      ['is never answered', { kind: 'hang' }],
    ])('%s, it is sent once and the next one is answered', async (_, fault) => {
      stage.discord.faults.add(CALLBACK, fault);
      const exchange = stage.discord.use('coverage');
      await until('the first response', () => callsOf(exchange.start.id).length > 0);
      await isAlive();
      await isAlive();
      expect(callsOf(exchange.start.id)).toHaveLength(1);
    });

    it('comes too late or a second time, that is no trouble at all', async () => {
      const late = stage.discord.use('help');
      const unknown = { ...late.start, id: '950000000000000077', token: 'of-nobody' };
      stage.discord.gateway.dispatch('INTERACTION_CREATE', interactionJson(unknown));
      await until('the late response', () => callsOf(unknown.id)[0]?.status === 404);
      const twin = stage.discord.use('help');
      twin.state = 'answered'; // another instance of the bot was faster
      await until('the second response', () => callsOf(twin.start.id)[0]?.status === 400);
      await isAlive();
      expect(callsOf(unknown.id)).toHaveLength(1);
      expect(callsOf(twin.start.id)).toHaveLength(1);
      expect(stage.bot.stderr()).not.toContain('of-nobody');
    });
  });

  it.each([
    ['the line is cut', (one: Stage) => one.discord.gateway.cut()],
    ['Discord asks for a new connection', (one: Stage) => one.discord.gateway.askToReconnect()],
    ['the connection is closed with 4000', (one: Stage) => one.discord.gateway.closeWith(4000)],
  ])('resumes when %s, and answers what came in between once', async (_, disturb) => {
    const resumed = stage.discord.gateway.resumed();
    const closed = stage.discord.gateway.closed();
    disturb(stage);
    // Counted, not looked at: the line may be up again before anybody looks.
    await until('the line to be down', () => stage.discord.gateway.closed() > closed);
    const missed = stage.discord.use('help');
    await stage.discord.answerTo(missed);
    expect(stage.discord.gateway.resumed()).toBe(resumed + 1);
    expect(callsOf(missed.start.id)).toHaveLength(1);
  });

  it('signs in anew when its session is no longer known', async () => {
    const identified = stage.discord.gateway.identified();
    const writes = stage.discord.callsTo(/^PUT /).length;
    stage.discord.gateway.invalidate(false);
    await until('a new session', () => stage.discord.gateway.identified() === identified + 1);
    await isAlive();
    expect(stage.discord.callsTo(/^PUT /)).toHaveLength(writes);
  });

  it('resumes when its heart beats and nobody answers', async () => {
    // A heart that beats so fast may miss an answer on a busy machine, which is nothing for the tests beside this one.
    const other = await openStage({ heartbeatMs: 1_000 });
    const resumed = other.discord.gateway.resumed();
    other.discord.gateway.acknowledge(false);
    await until('a resumed session', () => other.discord.gateway.resumed() > resumed);
    other.discord.gateway.acknowledge(true);
    expect((await other.discord.answerTo(other.discord.use('help'))).content).not.toBe('');
    await other.close();
  });

  it('goes on when half an interaction comes, or none at all', async () => {
    const { data: _, ...withoutData } = interactionJson(stage.discord.use('help').start);
    const { entitlements: __, ...withoutEntitlements } = interactionJson(stage.discord.use('help').start);
    const halves = [
      withoutData,
      { ...withoutData, id: '950000000000000088' },
      withoutEntitlements,
      {},
      null,
      7,
    ];
    for (const half of halves) stage.discord.gateway.dispatch('INTERACTION_CREATE', half);
    stage.discord.gateway.dispatch('MESSAGE_CREATE', { content: `<@${BOT_ID}> Who?` });
    for (const event of ['MESSAGE_CREATE', 'MESSAGE_UPDATE', 'MESSAGE_DELETE', 'MESSAGE_DELETE_BULK']) {
      for (const data of [{}, null, 'text']) stage.discord.gateway.dispatch(event, data);
    }
    stage.discord.gateway.dispatch('SOMETHING_NEW', { of: 'next year' });
    for (const frame of [
      '',
      '{"op":',
      'null',
      '{"op":99}',
      '[]',
      '\u0000',
      '{"op":0,"t":null,"s":null,"d":null}',
    ]) {
      stage.discord.gateway.sendRaw(frame);
    }
    await isAlive();
    expect(stage.bot.child.exitCode).toBeNull();
  });

  it('leaves a channel alone where it may not write', async () => {
    const question = `<@${BOT_ID}> Who urged Russia to use its influence?`;
    const here = new RegExp(`^POST /channels/${CHANNEL_ID}/`);
    const before = stage.discord.callsTo(here).length;
    stage.discord.faults.add(here, { kind: 'status', status: 403, code: 50_013 });
    stage.discord.write(question);
    await stage.bot.logged('message.not-allowed', { channel: CHANNEL_ID });
    stage.discord.write(question);
    const elsewhere = stage.discord.write(question, { place: 'elsewhere' });
    await stage.discord.replyTo(elsewhere);
    expect(stage.discord.callsTo(here)).toHaveLength(before + 1);
  });

  it('answers people in a direct message after all of this', async () => {
    const id = stage.discord.write('What did Boris Johnson say about sanctions?', {
      place: 'direct',
      person: PEOPLE.another,
    });
    expect((await stage.discord.replyTo(id)).content).not.toBe('');
  });

  it('has by then sent no first response twice', async () => {
    await stage.bot.logged('response.failed', { why: 'no answer in time' });
    for (const { start } of stage.discord.exchanges()) {
      expect(callsOf(start.id).length).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [4004, 'closed the connection for good (code 4004). Discord does not accept DISCORD_TOKEN'],
    [4013, 'closed the connection for good (code 4013). Discord refuses the intents'],
    [4014, 'closed the connection for good (code 4014). Discord refuses the intents'],
  ])('ends with code 78 when Discord closes with %i', async (code, why) => {
    const other = await openStage();
    other.discord.gateway.closeWith(code);
    expect(await other.bot.ended()).toBe(FATAL);
    expect(other.bot.stderr()).toContain(why);
    await other.discord.stop();
  });

  it('ends with code 78 when Discord no longer takes its token', async () => {
    const other = await openStage();
    other.discord.faults.add(/^POST \/channels/, { kind: 'status', status: 401 });
    other.discord.write(`<@${BOT_ID}> Who urged Russia to use its influence?`);
    expect(await other.bot.ended()).toBe(FATAL);
    expect(other.bot.stderr()).toContain('Discord does not accept DISCORD_TOKEN');
    await other.discord.stop();
  });
}
