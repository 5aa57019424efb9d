import type { Listed, Page } from '../coverage/page.ts';

const ON_A_PAGE = 500;

/** All entries of a list, page by page: for what one person said, or where one person is named, and never for what a whole coverage holds. */
export async function everyPage<Entry>(
  ask: (page: Page) => Promise<Listed<Entry>>,
): Promise<readonly Entry[]> {
  const first = await ask({ offset: 0, limit: ON_A_PAGE });
  const entries = [...first.items];
  while (entries.length < first.total) {
    const { items } = await ask({ offset: entries.length, limit: ON_A_PAGE });
    if (items.length === 0) break;
    entries.push(...items);
  }
  return entries;
}
