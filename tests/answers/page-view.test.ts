import { describe, expect, it } from 'vitest';
import { askForPage } from '../../src/answers/page-view.ts';
import { type Page, pageOf } from '../../src/coverage/page.ts';

/** A list of so many numbers, and the pages that were asked of it. */
function listOf(length: number) {
  const asked: Page[] = [];
  const numbers = Array.from({ length }, (_, place) => place);
  const ask = async (page: Page) => {
    asked.push(page);
    return pageOf(numbers, page);
  };
  return { asked, ask };
}

describe('asking for a page', () => {
  it.each([
    ['the first', 1, 1, [0, 1, 2]],
    ['one in between', 2, 2, [3, 4, 5]],
    ['the last, which is not full', 4, 4, [9]],
    ['one behind the last, which gives the last', 99, 4, [9]],
    ['one before the first', -3, 1, [0, 1, 2]],
    ['half a page', 2.7, 2, [3, 4, 5]],
  ])('%s', async (_, wanted, number, items) => {
    expect(await askForPage(wanted, 3, listOf(10).ask)).toEqual({
      items,
      page: { number, of: 4, total: 10 },
    });
  });

  it('of an empty list gives one empty page', async () => {
    expect(await askForPage(7, 3, listOf(0).ask)).toEqual({
      items: [],
      page: { number: 1, of: 1, total: 0 },
    });
  });

  it('asks once where the page is there', async () => {
    const { ask, asked } = listOf(10);
    await askForPage(2, 3, ask);
    expect(asked).toEqual([{ offset: 3, limit: 3 }]);
  });
});
