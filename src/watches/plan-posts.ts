import type { Watch } from '../settings/watch.ts';
import { stableId } from '../text/stable-id.ts';
import type { Item, Post, WatchBook } from './post-book.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Digests go out at six in the morning in UTC, those of a week on Monday. */
const DIGEST_HOUR = 6;
const MONDAY = 1;

export interface Planned {
  readonly book: WatchBook;
  /** When there may be more to plan; absent while nothing waits. */
  readonly wakeAt?: number;
}

/**
 * Turns what is held into posts, as far as its time has come: cards up to the watch's limit in any hour, one line an hour for all that is beyond them, or
 * one digest. Corrections go before what is new, and are never put into a line. `now` in milliseconds of Unix time.
 */
export function planPosts(book: WatchBook, watch: Watch, now: number): Planned {
  const recent = { ...book, cards: book.cards.filter((at) => Date.parse(at) > now - HOUR_MS) };
  const withCorrections = planCorrections(recent, watch);
  return watch.every === 'refresh'
    ? planCards(withCorrections, watch, now)
    : planDigest(withCorrections, watch.id, watch.every, now);
}

/** Cards and corrections that may still go out within this hour. */
function roomIn({ cards, outgoing }: WatchBook, { limit }: Watch): number {
  const planned = outgoing.filter(({ kind }) => kind !== 'rest' && kind !== 'digest').length;
  return Math.max(0, limit - cards.length - planned);
}

function planCorrections(book: WatchBook, watch: Watch): WatchBook {
  const room = roomIn(book, watch);
  return {
    ...book,
    outgoing: [...book.outgoing, ...book.corrections.slice(0, room)],
    corrections: book.corrections.slice(room),
  };
}

function planCards(book: WatchBook, watch: Watch, now: number): Planned {
  const { held } = book;
  if (held.length === 0) return waiting(book, now);
  const room = roomIn(book, watch);
  if (held.length <= room)
    return waiting(
      emptied(
        book,
        held.map((item) => cardOf(watch.id, item)),
      ),
      now,
    );
  const lineAt = book.line === undefined ? 0 : Date.parse(book.line);
  const isLinePlanned = book.outgoing.some(({ kind }) => kind === 'rest');
  if (isLinePlanned || lineAt > now - HOUR_MS)
    return { book, wakeAt: (lineAt > now - HOUR_MS ? lineAt : now) + HOUR_MS };
  // The newest are shown, and in the order in which they came.
  const shown = room === 0 ? [] : held.slice(-room);
  const rest = held.slice(0, held.length - shown.length);
  const posts = [...shown.map((item) => cardOf(watch.id, item)), lineOf(watch.id, rest, book)];
  return waiting(emptied(book, posts), now);
}

/** Corrections for which there was no room wait until the oldest card is an hour old. */
function waiting(book: WatchBook, now: number): Planned {
  if (book.corrections.length === 0) return { book };
  const oldest = book.cards[0] === undefined ? now : Date.parse(book.cards[0]);
  return { book, wakeAt: oldest + HOUR_MS };
}

function planDigest(book: WatchBook, watchId: string, every: 'day' | 'week', now: number): Planned {
  if (book.held.length === 0 || book.heldAt === undefined)
    return book.corrections.length === 0 ? { book } : { book, wakeAt: now + HOUR_MS };
  const due = digestAfter(Date.parse(book.heldAt), every);
  if (due > now) return { book, wakeAt: due };
  const { held: items, since = '', until = '' } = book;
  const key = stableId(watchId, 'digest', since, until, ...items.map(({ id }) => id));
  return { book: emptied(book, [{ kind: 'digest', key, items, every, since, until }]) };
}

/** The first moment after this one in which a digest goes out. */
export function digestAfter(moment: number, every: 'day' | 'week'): number {
  const date = new Date(moment);
  let due = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), DIGEST_HOUR);
  while (due <= moment || (every === 'week' && new Date(due).getUTCDay() !== MONDAY)) due += DAY_MS;
  return due;
}

function cardOf(watchId: string, item: Item): Post {
  return { kind: 'card', key: stableId(watchId, 'card', item.id), item };
}

function lineOf(watchId: string, items: readonly Item[], { since = '', until = '' }: WatchBook): Post {
  const key = stableId(watchId, 'rest', since, until, ...items.map(({ id }) => id));
  return { kind: 'rest', key, items: [...items], since, until };
}

function emptied(book: WatchBook, posts: readonly Post[]): WatchBook {
  const { heldAt: _at, since: _since, until: _until, ...rest } = book;
  return { ...rest, held: [], outgoing: [...book.outgoing, ...posts] };
}
