import type { NotedChange } from '../revisions/revision-change.ts';
import { stableId } from '../text/stable-id.ts';
import { type Item, knownIn, type Post, type WatchBook } from './post-book.ts';

export interface News {
  readonly watchId: string;
  readonly change: NotedChange;
  /** What the change has brought that fits the watch, oldest first. */
  readonly items: readonly Item[];
  /** What another watch has told in the same channel, or is about to. */
  readonly toldBeside: ReadonlySet<string>;
}

/**
 * A watch's book after a change of the coverage: what is new is held, what is gone is told no more, what has another id is known by it, and of what was
 * shown and has been corrected or taken back, that is to be told. The same change taken in twice leaves the book as after once.
 */
export function takeIn(book: WatchBook, { watchId, change, items, toldBeside }: News): WatchBook {
  const current = corrected(renamed(book, change), watchId, change);
  const gone = new Set([...change.quotations.went, ...change.articles.went.map(({ id }) => id)]);
  const isThere = ({ id }: Item) => !gone.has(id);
  const known = knownIn(current);
  const fresh = items.filter(({ id }) => !known.has(id) && !toldBeside.has(id));
  const held = [...current.held.filter(isThere), ...fresh];
  const outgoing = current.outgoing.flatMap((post) => stillThere(post, isThere));
  const { heldAt: _at, since: _since, until: _until, ...rest } = current;
  if (held.length === 0) return { ...rest, held, outgoing };
  return {
    ...rest,
    held,
    outgoing,
    heldAt: current.heldAt ?? change.at,
    since: current.since ?? named(change.from),
    until: fresh.length === 0 ? (current.until ?? named(change.to)) : named(change.to),
  };
}

/** A revision by as much of its name as footers and buttons have room for. */
function named(revision: string): string {
  return revision.slice(0, 8);
}

/** A card of what is gone does not go out; a line or a digest tells of what is left. */
function stillThere(post: Post, isThere: (item: Item) => boolean): readonly Post[] {
  switch (post.kind) {
    case 'card':
      return isThere(post.item) ? [post] : [];
    case 'rest':
    case 'digest': {
      const items = post.items.filter(isThere);
      return items.length === 0 ? [] : [{ ...post, items }];
    }
    case 'correction':
      return isThere({ kind: 'quotation', id: post.id }) ? [post] : [];
    case 'withdrawn':
      return [post];
  }
}

function renamed(book: WatchBook, { quotations }: NotedChange): WatchBook {
  const names = new Map<string, string>(quotations.renamed);
  if (names.size === 0) return book;
  const nameOf = (id: string) => names.get(id) ?? id;
  return withIds(book, nameOf);
}

/** What was not shown yet is simply what stands there now; what was shown is answered. */
function corrected(book: WatchBook, watchId: string, change: NotedChange): WatchBook {
  const shown = new Map(
    book.told.flatMap((told) => (told.message === undefined ? [] : [[told.id, told] as const])),
  );
  const posts: Post[] = [];
  for (const { before, after, what } of change.quotations.corrected) {
    const told = shown.get(before);
    if (told?.message === undefined) continue;
    const key = stableId(watchId, 'correction', before, after, change.to);
    posts.push({ kind: 'correction', key, id: after, what, replyTo: told.message });
  }
  for (const before of change.quotations.withdrawn) {
    const told = shown.get(before);
    if (told?.message === undefined || told.article === undefined) continue;
    const key = stableId(watchId, 'withdrawn', before, change.to);
    posts.push({ kind: 'withdrawn', key, article: told.article, replyTo: told.message });
  }
  const known = new Set([...book.corrections, ...book.outgoing].map((post) => post.key));
  const after = new Map(change.quotations.corrected.map((each) => [each.before, each.after]));
  const withdrawn = new Set(change.quotations.withdrawn);
  const current = withIds(book, (id) => after.get(id) ?? id);
  return {
    ...current,
    told: current.told.filter(({ id }) => !withdrawn.has(id)),
    corrections: [...current.corrections, ...posts.filter((post) => !known.has(post.key))],
  };
}

function withIds(book: WatchBook, nameOf: (id: string) => string): WatchBook {
  const item = ({ kind, id }: Item): Item => ({ kind, id: nameOf(id) });
  const post = (each: Post): Post => {
    switch (each.kind) {
      case 'card':
        return { ...each, item: item(each.item) };
      case 'rest':
      case 'digest':
        return { ...each, items: each.items.map(item) };
      case 'correction':
        return { ...each, id: nameOf(each.id) };
      case 'withdrawn':
        return each;
    }
  };
  return {
    ...book,
    held: book.held.map(item),
    outgoing: book.outgoing.map(post),
    corrections: book.corrections.map(post),
    told: book.told.map((told) => ({ ...told, id: nameOf(told.id) })),
  };
}
