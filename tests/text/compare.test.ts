import { expect, it } from 'vitest';
import { compare } from '../../src/text/compare.ts';

it('sorts by code units, whatever the language of the machine', () => {
  expect(['éclair', 'b', 'Zoë', 'a', '10', '9', 'a'].sort(compare)).toEqual([
    '10',
    '9',
    'Zoë',
    'a',
    'a',
    'b',
    'éclair',
  ]);
});
