import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FAULT_ROWS } from './fault-rows.ts';

const NUMBERS = Array.from({ length: 42 }, (_, at) => at + 1);
const TABLE = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');

it('tries each of the 42 faults once', () => {
  expect(FAULT_ROWS.map(({ row }) => row).sort((one, other) => one - other)).toEqual(NUMBERS);
});

it('publishes what came of each of them, for both bots', () => {
  const rows = [...TABLE.matchAll(/^\| (\d+) \| (.+?) \| .+ \| (.+?) \| (.+?) \|$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(NUMBERS);
  for (const { row, fault } of FAULT_ROWS) expect(rows[row - 1]?.[2]).toBe(fault);
  for (const [, , , ours, bare] of rows)
    for (const cell of [ours, bare]) expect(cell).toMatch(/^(held|\*\*fell\*\*): ./);
});
