import { type Told, type WatchBook, withTold } from './post-book.ts';

/** A message that went out: which, under which id, when, and which of its quotations and articles it shows, with the article of each. */
export interface Sent {
  readonly key: string;
  readonly messageId: string;
  readonly at: Date;
  readonly shown: readonly { readonly id: string; readonly article: string }[];
}

/** The book after a post went out: it is told, and counts for this hour. Nothing changes for a post that the book does not hold. */
export function markSent(book: WatchBook, { key, messageId, at, shown }: Sent): WatchBook {
  const post = book.outgoing.find((each) => each.key === key);
  if (post === undefined) return book;
  const { refused: _refused, ...rest } = { ...book, outgoing: book.outgoing.filter((each) => each !== post) };
  const moment = at.toISOString();
  const seen = shown.map(({ id, article }): Told => ({ id, message: messageId, article }));
  switch (post.kind) {
    case 'card':
    case 'correction':
      return withTold({ ...rest, cards: [...book.cards, moment] }, seen);
    case 'withdrawn':
      return { ...rest, cards: [...book.cards, moment] };
    case 'rest':
      return withTold(
        { ...rest, line: moment },
        post.items.map(({ id }): Told => ({ id })),
      );
    case 'digest': {
      const ids = new Set(seen.map(({ id }) => id));
      const unseen = post.items.flatMap(({ id }): Told[] => (ids.has(id) ? [] : [{ id }]));
      return withTold(rest, [...unseen, ...seen]);
    }
  }
}

/** The book without a post that cannot go out: there is nothing left to say, or Discord takes it in no form. */
export function dropPost(book: WatchBook, key: string): WatchBook {
  return { ...book, outgoing: book.outgoing.filter((post) => post.key !== key) };
}

/** The book with a post noted as tried, before it is: after a kill in between it is looked for before it is sent again. */
export function markTried(book: WatchBook, key: string, at: Date): WatchBook {
  const tried = at.toISOString();
  return {
    ...book,
    outgoing: book.outgoing.map((post) =>
      post.key === key && post.tried === undefined ? { ...post, tried } : post,
    ),
  };
}
