import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createDrain } from '../../../src/adapters/gateway/create-drain.ts';

it('settles at once when nothing is under way', async () => {
  expect(await createDrain().settle(10_000)).toBe(true);
});

it('waits for what is under way, and for what that begins', async () => {
  const drain = createDrain();
  const ended: string[] = [];
  drain.track(
    pause(20).then(() => {
      ended.push('first');
      drain.track(pause(20).then(() => void ended.push('second')));
    }),
  );
  expect(await drain.settle(10_000)).toBe(true);
  expect(ended).toEqual(['first', 'second']);
});

it('does not wait longer than it may', async () => {
  const drain = createDrain();
  drain.track(new Promise(() => undefined));
  expect(await drain.settle(20)).toBe(false);
});
