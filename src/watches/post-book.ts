import { z } from 'zod';

const ITEM = z.strictObject({ kind: z.enum(['quotation', 'article']), id: z.string() });

/** By this name Discord knows a message again that is sent twice; at most 25 characters. */
const key = z.string();
const moment = z.iso.datetime();
const planned = {
  key,
  /** When it was sent for the first time, as far as that is known to have come to nothing. */
  tried: moment.optional(),
};

/** A message that is to be posted. Ids alone: what it says is made from the coverage of the moment in which it goes out. */
const POST = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), ...planned, item: ITEM }),
  z.strictObject({
    kind: z.literal('correction'),
    ...planned,
    /** What stands in the article now, and the message that told of what stood there. */
    id: z.string(),
    what: z.enum(['words', 'speaker']),
    replyTo: z.string(),
  }),
  z.strictObject({ kind: z.literal('withdrawn'), ...planned, article: z.string(), replyTo: z.string() }),
  z.strictObject({
    kind: z.literal('rest'),
    ...planned,
    items: z.array(ITEM),
    since: z.string(),
    until: z.string(),
  }),
  z.strictObject({
    kind: z.literal('digest'),
    ...planned,
    items: z.array(ITEM),
    every: z.enum(['day', 'week']),
    since: z.string(),
    until: z.string(),
  }),
]);

/** What has been told, by id; with the message and the article where it was shown, so that a correction can answer it. */
const TOLD = z.strictObject({
  id: z.string(),
  message: z.string().optional(),
  article: z.string().optional(),
});

/** All that is remembered for one watch. */
const WATCH_BOOK = z.strictObject({
  /** New and fitting, and not planned yet: oldest first, from when on, and from which revision to which. */
  held: z.array(ITEM),
  heldAt: moment.optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  /** Corrections that wait for room in the hour. */
  corrections: z.array(POST),
  /** What goes out next, in order. */
  outgoing: z.array(POST),
  told: z.array(TOLD),
  /** When cards went out, within the last hour, and the one line for what was beyond them. */
  cards: z.array(moment),
  line: moment.optional(),
  /** Since when the channel cannot be written to; whoever wanted the watch has been told. */
  refused: moment.optional(),
});

export const POST_BOOKS = z.strictObject({ watches: z.record(z.string(), WATCH_BOOK) });

export type Item = z.infer<typeof ITEM>;
export type Post = z.infer<typeof POST>;
export type Told = z.infer<typeof TOLD>;
export type WatchBook = z.infer<typeof WATCH_BOOK>;

export const EMPTY_BOOK: WatchBook = { held: [], corrections: [], outgoing: [], told: [], cards: [] };

/** Of so many quotations it is remembered that they were told; of older ones no correction can be posted. */
const MOST_TOLD = 5_000;

/** The book with these told, each id once. */
export function withTold(book: WatchBook, told: readonly Told[]): WatchBook {
  const ids = new Set(told.map(({ id }) => id));
  return { ...book, told: [...book.told.filter(({ id }) => !ids.has(id)), ...told].slice(-MOST_TOLD) };
}

/** What a book knows as told, or is about to tell. */
export function knownIn({ told, held, outgoing }: WatchBook, isHeldCounted = true): ReadonlySet<string> {
  return new Set([
    ...told.map(({ id }) => id),
    ...outgoing.flatMap(itemsOf).map(({ id }) => id),
    ...(isHeldCounted ? held.map(({ id }) => id) : []),
  ]);
}

/** The items that a post tells of. */
export function itemsOf(post: Post): readonly Item[] {
  switch (post.kind) {
    case 'card':
      return [post.item];
    case 'rest':
    case 'digest':
      return post.items;
    case 'correction':
      return [{ kind: 'quotation', id: post.id }];
    case 'withdrawn':
      return [];
  }
}
