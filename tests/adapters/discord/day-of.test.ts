import { expect, it } from 'vitest';
import { dayOf } from '../../../src/adapters/discord/day-of.ts';

it.each([
  ['175928847299117063', '2016-04-30'],
  ['0', '2015-01-01'],
])('reads the day from an id: %s → %s', (id, day) => {
  expect(dayOf(id)).toBe(day);
});

it.each(['', 'yesterday', '-1', '1'.repeat(30)])('finds none in %j', (id) => {
  expect(dayOf(id)).toBeUndefined();
});
