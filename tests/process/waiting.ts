import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isEphemeral } from '../fake-discord/message-json.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { openStage } from './stage.ts';

const SLOW_DISK = fileURLToPath(new URL('./slow-disk.mjs', import.meta.url));

export function waiting(): void {
  it('asks Discord to wait after a second and a half, privately where the answer is private, and then answers', async () => {
    const stage = await openStage({
      environment: { NODE_OPTIONS: `--import=${SLOW_DISK}`, SLOW_DISK_MS: '3000' },
    });
    const slow = stage.discord.use('refresh', { 'dry-run': true }, { person: PEOPLE.owner });
    const message = await stage.discord.answerTo(slow);
    expect(isEphemeral(message)).toBe(true);
    expect(message.embeds.length).toBeGreaterThan(0);
    const callbacks = stage.discord.callsTo(new RegExp(`^POST /interactions/${slow.start.id}/`));
    expect(callbacks.map(({ body }) => body)).toEqual([{ type: 5, data: { flags: 64 } }]);
    expect((slow.acknowledgedAt ?? 0) - slow.sentAt).toBeGreaterThanOrEqual(1_400);
    expect((slow.acknowledgedAt ?? 0) - slow.sentAt).toBeLessThan((slow.answeredAt ?? 0) - slow.sentAt);
    await stage.close();
  });

  it('finishes within its eight seconds what has been begun, and leaves what takes longer', async () => {
    const stage = await openStage({
      environment: { NODE_OPTIONS: `--import=${SLOW_DISK}`, SLOW_DISK_MS: '3000' },
    });
    const slow = stage.discord.use('refresh', { 'dry-run': true }, { person: PEOPLE.owner });
    stage.discord.faults.add(/^POST \/channels/, { kind: 'hang' }, 9);
    stage.discord.write('Who urged Russia to use its influence?', { place: 'direct' });
    expect(await stage.bot.stop()).toBe(0);
    expect((await stage.discord.answerTo(slow)).embeds.length).toBeGreaterThan(0);
    expect(stage.bot.stderr()).toContain('stop.unfinished');
    await stage.discord.stop();
  });
}
