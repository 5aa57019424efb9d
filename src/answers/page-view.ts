import type { Listed, Page } from '../coverage/page.ts';
import type { PageView } from './answer.ts';

/** The page asked for, brought within the pages there are; an empty list has one empty page. */
export function pageViewOf(asked: number, total: number, size: number): PageView & { readonly slice: Page } {
  const of = Math.max(1, Math.ceil(total / size));
  const number = Math.min(of, Math.max(1, Math.trunc(asked)));
  return { number, of, total, slice: { offset: (number - 1) * size, limit: size } };
}

/** The entries of a page. */
export function entriesOf<Entry>(entries: readonly Entry[], { offset, limit }: Page): readonly Entry[] {
  return entries.slice(offset, offset + limit);
}

/** Asks for a page of a list whose length nobody knows yet; where it lies behind the last one, for the last. */
export async function askForPage<Entry>(
  asked: number,
  size: number,
  ask: (page: Page) => Promise<Listed<Entry>>,
): Promise<{ readonly items: readonly Entry[]; readonly page: PageView }> {
  const wanted = { offset: (Math.max(1, Math.trunc(asked)) - 1) * size, limit: size };
  const found = await ask(wanted);
  const { slice, ...page } = pageViewOf(asked, found.total, size);
  const { items } = slice.offset === wanted.offset ? found : await ask(slice);
  return { items, page };
}
