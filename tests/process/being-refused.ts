import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../fake-discord/until.ts';
import { BOT_ID, CHANNEL_ID, PEOPLE } from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';

const QUESTION = `<@${BOT_ID}> Who urged Russia to use its influence?`;
const MESSAGES = new RegExp(`^POST /channels/${CHANNEL_ID}/messages$`);
const OPENED = /^POST \/users\/@me\/channels$/;
const refusedWith = (code: number, status = 403) => ({ kind: 'status', status, code }) as const;

/** What Discord does not take in one form, in one channel or from one person. */
export function beingRefused(): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  const callsTo = (route: RegExp) => stage.discord.callsTo(route).length;

  it('writes a message of its own where it may not read what it replies to, and remembers that', async () => {
    stage.discord.faults.add(MESSAGES, refusedWith(160_002));
    const before = stage.discord.written.length;
    for (let asked = 0; asked < 3; asked++) stage.discord.write(QUESTION);
    await until('three answers', () => stage.discord.written.length === before + 3);
    const answers = stage.discord.written.slice(before);
    expect(answers.every(({ embeds }) => embeds.length > 0)).toBe(true);
    expect(answers.every((answer) => answer.message_reference === undefined)).toBe(true);
    expect(callsTo(MESSAGES)).toBe(4);
  });

  it('writes plain words where the form is refused', async () => {
    stage.discord.faults.add(MESSAGES, refusedWith(50_035, 400));
    const before = stage.discord.written.length;
    stage.discord.write(QUESTION);
    await until('an answer', () => stage.discord.written.length === before + 1);
    expect(stage.discord.written.at(-1)).toMatchObject({ embeds: [], components: [] });
    expect(stage.discord.written.at(-1)?.content).not.toBe('');
  });

  it('tries again, more and more slowly, while Discord is in trouble, and answers once', async () => {
    stage.discord.faults.add(MESSAGES, refusedWith(0, 503), 4);
    const before = stage.discord.written.length;
    stage.discord.write(QUESTION);
    await until('an answer', () => stage.discord.written.length > before);
    stage.discord.write(QUESTION);
    await until('the next answer', () => stage.discord.written.length > before + 1);
    expect(stage.discord.written).toHaveLength(before + 2);
  });

  it('leaves alone who takes no direct messages, and everybody else is served meanwhile', async () => {
    const other = await openStage({ environment: { COOL_DOWN_SECONDS: '60' } });
    const first = other.discord.write(QUESTION);
    await other.discord.replyTo(first);
    const direct = /^POST \/channels\/(?!920)\d+\/messages$/;
    other.discord.faults.add(direct, refusedWith(50_007), 1_000);
    for (let asked = 0; asked < 60; asked++) other.discord.write(QUESTION);
    const elsewhere = other.discord.write(QUESTION, { person: PEOPLE.another });
    await other.discord.replyTo(elsewhere);
    await until('the one try', () => other.discord.callsTo(direct).length > 0);
    expect(
      (await other.discord.answerTo(other.discord.use('help', {}, { person: PEOPLE.owner }))).content,
    ).not.toBe('');
    expect(other.discord.callsTo(direct)).toHaveLength(1);
    expect(other.discord.callsTo(OPENED)).toHaveLength(1);
    await other.close();
  });

  it.each([50_083, 160_005, 40_058])(
    'tries once where nobody can write (%i), tells the asker alone, and answers on elsewhere',
    async (code) => {
      const other = await openStage();
      other.discord.faults.add(MESSAGES, refusedWith(code, code === 40_058 ? 400 : 403), 1_000);
      for (let asked = 0; asked < 30; asked++) other.discord.write(QUESTION);
      await until('a word to the asker', () => other.discord.written.length === 1);
      expect(other.discord.written[0]?.content).toContain(`<#${CHANNEL_ID}>`);
      await other.discord.replyTo(other.discord.write(QUESTION, { place: 'elsewhere' }));
      expect(other.discord.callsTo(MESSAGES)).toHaveLength(1);
      await other.close();
    },
  );
}
