import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/replies/messages-english.ts';
import { isEphemeral } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { openStage, type Stage } from './stage.ts';

const BREAKING = {
  NODE_OPTIONS: `--import=${fileURLToPath(new URL('./breaking-command.mjs', import.meta.url))}`,
  ANSWER_SECONDS: '8',
  THREAD_MEMORY_MB: '150',
};
const { another, member, owner } = PEOPLE;

export function beingAskedMuch(): void {
  it('answers all that one person asks at once, and somebody else in between', async () => {
    const stage = await openStage();
    const many = Array.from({ length: 300 }, () =>
      stage.discord.use('quote', { about: 'Russia and sanctions' }, { person: member }),
    );
    const help = stage.discord.use('help', {}, { person: another });
    await stage.discord.answerTo(help);
    const answeredBefore = many.filter(({ answeredAt = Number.POSITIVE_INFINITY }) => {
      return answeredAt < (help.answeredAt ?? 0);
    });
    expect(answeredBefore.length).toBeLessThan(many.length / 2);
    const answers = await Promise.all(many.map((exchange) => stage.discord.answerTo(exchange)));
    expect(new Set(answers.map(({ content }) => content)).size).toBe(1);
    expect(answers[0]?.embeds.length).toBeGreaterThan(0);
    // Nobody is answered at length while others have not heard a word.
    const lastWord = Math.max(...many.map(({ acknowledgedAt = Number.POSITIVE_INFINITY }) => acknowledgedAt));
    const answeredSooner = many.filter(({ answeredAt = Number.POSITIVE_INFINITY }) => answeredAt < lastWord);
    expect(answeredSooner.length).toBeLessThan(many.length / 2);
    await stage.close();
  });

  describe('when a thread is lost', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage({ environment: BREAKING });
    });
    afterAll(() => stage.close());

    it.each([
      ['ends itself', 'Exit Now', english.surfaces.fault],
      ['needs more memory than it may', 'All Memory', english.surfaces.fault],
      ['goes round and round', 'For Ever', english.surfaces.tooLong],
    ])('because it %s, the asker is told and the next ones are answered', async (_, name, told) => {
      const lost = () => stage.bot.stderr().split('desk.worker-lost').length;
      const before = lost();
      const broken = stage.discord.use('who', { name });
      const message = await stage.discord.answerTo(broken);
      expect(message.content).toBe(told);
      await until('the thread to be lost', () => lost() > before);
      for (let time = 0; time < 4; time++) {
        const answer = await stage.discord.answerTo(stage.discord.use('quote', { speaker: 'Boris Johnson' }));
        expect(answer.embeds.length).toBeGreaterThan(0);
      }
    });

    it('refreshes as before', async () => {
      const exchange = stage.discord.use('refresh', {}, { person: owner });
      const report = await until('the report', () => {
        const title = exchange.original?.embeds.at(-1)?.title;
        return title === english.refresh.title.unchanged ? exchange.original : undefined;
      });
      expect(isEphemeral(report)).toBe(true);
    });
  });
}
