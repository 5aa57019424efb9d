import { expect, it } from 'vitest';
import { countOwed } from '../../../src/adapters/gateway/count-owed.ts';

function setUp(most: number) {
  const told: string[] = [];
  const owed = countOwed(most, () => {
    told.push('rush');
    return () => told.push('over');
  });
  return { told, owe: () => owed.owe() };
}

it('calls more than so many a rush, once, until none is owed any more', () => {
  const { told, owe } = setUp(2);
  const paid = [owe(), owe()];
  expect(told).toEqual([]);
  paid.push(owe(), owe());
  expect(told).toEqual(['rush']);
  for (const pay of paid.slice(1)) pay();
  paid.push(owe(), owe());
  expect(told).toEqual(['rush']);
  for (const pay of paid) pay();
  expect(told).toEqual(['rush', 'over']);
});

it('counts what is paid twice once', () => {
  const { told, owe } = setUp(1);
  const [first, second] = [owe(), owe()];
  first();
  first();
  expect(told).toEqual(['rush']);
  second();
  expect(told).toEqual(['rush', 'over']);
});
