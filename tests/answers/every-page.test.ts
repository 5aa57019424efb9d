import { describe, expect, it } from 'vitest';
import { everyPage } from '../../src/answers/every-page.ts';
import { pageOf } from '../../src/coverage/page.ts';

describe('asking for every page', () => {
  it.each([0, 1, 500, 501, 1_234])('gives all %i entries, in order', async (length) => {
    const numbers = Array.from({ length }, (_, place) => place);
    expect(await everyPage(async (page) => pageOf(numbers, page))).toEqual(numbers);
  });

  it('ends where a list is shorter than it says', async () => {
    expect(await everyPage(async ({ offset }) => ({ items: offset === 0 ? [1] : [], total: 9 }))).toEqual([
      1,
    ]);
  });
});
