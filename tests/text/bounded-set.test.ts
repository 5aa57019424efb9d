import { expect, it } from 'vitest';
import { createBoundedSet } from '../../src/text/bounded-set.ts';

it('a bounded set forgets what was added longest ago', () => {
  const set = createBoundedSet(2);
  for (const entry of ['one', 'two', 'one', 'three']) set.add(entry);
  expect(['one', 'two', 'three'].map((entry) => set.has(entry))).toEqual([true, false, true]);
});
