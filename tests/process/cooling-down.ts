import { afterAll, beforeAll, expect, it } from 'vitest';
import { directChannelIdOf } from '../fake-discord/interaction-json.ts';
import { isEphemeral } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { BOT_ID, CHANNEL_ID, PEOPLE } from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';

const QUESTION = `<@${BOT_ID}> Who urged Russia to use its influence?`;

export function coolingDown(): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ environment: { COOL_DOWN_SECONDS: '600' } });
  });
  afterAll(() => stage.close());

  const help = (person = PEOPLE.member) => stage.discord.answerTo(stage.discord.use('help', {}, { person }));

  it('is told to who asks again too soon, and to nobody else', async () => {
    expect(isEphemeral(await help())).toBe(false);
    const told = await help();
    expect(isEphemeral(told)).toBe(true);
    expect(told.content).toMatch(/please wait \d+ seconds/);
    expect(isEphemeral(await help(PEOPLE.another))).toBe(false);
  });

  it('is told in a direct message to who mentions the bot too soon, and the channel stays quiet', async () => {
    const before = stage.discord.written.length;
    stage.discord.write(QUESTION);
    const direct = directChannelIdOf(PEOPLE.member.user.id);
    const told = await until('a direct message', () =>
      stage.discord.written.slice(before).find(({ channel_id: id }) => id === direct),
    );
    expect(told.content).toMatch(/please wait \d+ seconds/);
    expect(stage.discord.written.slice(before).map(({ channel_id: id }) => id)).not.toContain(CHANNEL_ID);
  });

  it('keeps nobody who runs the bot waiting', async () => {
    for (let time = 0; time < 3; time++) expect(isEphemeral(await help(PEOPLE.operator))).toBe(false);
  });
}
