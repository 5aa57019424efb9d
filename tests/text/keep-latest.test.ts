import { expect, it } from 'vitest';
import { keepLatest } from '../../src/text/keep-latest.ts';

it('a map that is kept to the latest forgets what was put into it longest ago', () => {
  const entries = new Map<string, number>();
  for (const [place, entry] of ['one', 'two', 'one', 'three'].entries()) keepLatest(entries, entry, place, 2);
  expect([...entries]).toEqual([
    ['one', 2],
    ['three', 3],
  ]);
});
