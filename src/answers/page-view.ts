import type { Page } from '../coverage/coverage.ts';
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
