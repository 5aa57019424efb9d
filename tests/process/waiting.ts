import { expect, it } from 'vitest';
import { isEphemeral } from '../fake-discord/message-json.ts';
import { until } from '../fake-discord/until.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { slowCommand } from './slow-command.ts';
import { openStage } from './stage.ts';

const SLOW = slowCommand('help', 3_000);
const FLAGS = { public: 0, private: 64 } as const;

export function waiting(): void {
  it('asks Discord to wait long before the answer is there, in the visibility of the answer, and then answers', async () => {
    const stage = await openStage({ environment: SLOW });
    const asked = (['public', 'private'] as const).map((visibility) => ({
      visibility,
      exchange: stage.discord.use('help', { private: visibility === 'private' }),
    }));
    for (const { visibility, exchange } of asked) {
      const message = await stage.discord.answerTo(exchange);
      expect(isEphemeral(message)).toBe(visibility === 'private');
      expect(message.embeds.length).toBeGreaterThan(0);
      const callbacks = stage.discord.callsTo(new RegExp(`^POST /interactions/${exchange.start.id}/`));
      expect(callbacks.map(({ body }) => body)).toEqual([{ type: 5, data: { flags: FLAGS[visibility] } }]);
      const { sentAt, acknowledgedAt = 0, answeredAt = 0 } = exchange;
      expect(acknowledgedAt - sentAt).toBeLessThan(Number(SLOW.SLOW_MS));
      expect(acknowledgedAt).toBeLessThan(answeredAt);
    }
    await stage.close();
  });

  it('shows at once that a refresh is under way, and then what came of it', async () => {
    const stage = await openStage();
    const exchange = stage.discord.use('refresh', {}, { person: PEOPLE.owner });
    await stage.discord.answerTo(exchange);
    await stage.discord.editOf(exchange);
    expect(isEphemeral(await stage.discord.answerTo(exchange))).toBe(true);
    await stage.close();
  });

  it('finishes within its eight seconds what has been begun, and leaves what takes longer', async () => {
    const stage = await openStage({ environment: SLOW });
    const slow = stage.discord.use('help');
    stage.discord.faults.add(/^POST \/channels/, { kind: 'hang' }, 9);
    stage.discord.write('Who urged Russia to use its influence?', { place: 'direct' });
    await until('both to be begun', () => stage.discord.callsTo(/^POST \/channels/).length > 0);
    expect(await stage.bot.stop()).toBe(0);
    expect((await stage.discord.answerTo(slow)).embeds.length).toBeGreaterThan(0);
    expect(stage.bot.stderr()).toContain('stop.unfinished');
    await stage.discord.stop();
  });
}
