import { describe, expect, it } from 'vitest';
import type { Watch } from '../../src/settings/watch.ts';
import { markSent } from '../../src/watches/mark-sent.ts';
import { digestAfter, planPosts } from '../../src/watches/plan-posts.ts';
import { EMPTY_BOOK, type Item, itemsOf, type WatchBook } from '../../src/watches/post-book.ts';

const NOON = Date.parse('2026-03-14T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const WATCH: Watch = {
  id: '0123456789ab',
  subject: { kind: 'topic', words: 'harbour' },
  channel: '920000000000000001',
  by: '940000000000000001',
  every: 'refresh',
  limit: 3,
  locale: 'en',
  since: '00000000',
};

const items = (...ids: readonly number[]): Item[] =>
  ids.map((id) => ({ kind: 'quotation', id: `quotation/${id}` }));
const holding = (held: Item[], part: Partial<WatchBook> = {}): WatchBook => ({
  ...EMPTY_BOOK,
  held,
  heldAt: new Date(NOON).toISOString(),
  since: 'aaaaaaaa',
  until: 'bbbbbbbb',
  ...part,
});
/** What goes out, in order: a card by its number, a line or a digest by how many it tells of. */
const outgoing = ({ outgoing: posts }: WatchBook) =>
  posts.map((post) =>
    post.kind === 'card' ? Number(post.item.id.slice(10)) : `${post.kind} ${itemsOf(post).length}`,
  );

/** Sends all that is planned, a minute after the other. */
function sent(book: WatchBook, from: number): WatchBook {
  return book.outgoing.reduce(
    (after, { key }, at) =>
      markSent(after, { key, messageId: `${at}`, at: new Date(from + at * MINUTE), shown: [] }),
    book,
  );
}

describe('what goes out of what is held', () => {
  it('is a card each, in order, as long as there is room in the hour', () => {
    const { book, wakeAt } = planPosts(holding(items(1, 2, 3)), WATCH, NOON);
    expect(outgoing(book)).toEqual([1, 2, 3]);
    expect(book.held).toEqual([]);
    expect(wakeAt).toBeUndefined();
  });

  it('is the newest as cards, and one line for the rest', () => {
    const { book } = planPosts(holding(items(1, 2, 3, 4, 5, 6)), WATCH, NOON);
    expect(outgoing(book)).toEqual([4, 5, 6, 'rest 3']);
    expect(book.outgoing.at(-1)).toMatchObject({ since: 'aaaaaaaa', until: 'bbbbbbbb' });
  });

  it('waits for an hour after the line, however often something comes', () => {
    const first = sent(planPosts(holding(items(1, 2, 3, 4)), WATCH, NOON).book, NOON);
    const more = {
      ...first,
      ...holding(items(5, 6), { cards: first.cards, line: first.line, told: first.told }),
    };
    const soon = planPosts(more, WATCH, NOON + 10 * MINUTE);
    expect(outgoing(soon.book)).toEqual([]);
    expect(soon.book.held).toHaveLength(2);
    const lineAt = Date.parse(String(first.line));
    expect(soon.wakeAt).toBe(lineAt + HOUR);
    expect(outgoing(planPosts(soon.book, WATCH, lineAt + HOUR + 1).book)).toEqual([5, 6]);
  });

  it('never exceeds the limit in any hour, whatever comes when', () => {
    let book: WatchBook = EMPTY_BOOK;
    const at: number[] = [];
    for (let minute = 0, id = 0; minute < 400; minute += 7) {
      const now = NOON + minute * MINUTE;
      const fresh = items(...Array.from({ length: minute % 5 }, () => ++id));
      const held = [...book.held, ...fresh];
      const planned = planPosts(held.length === 0 ? book : holding(held, { ...book, held }), WATCH, now).book;
      for (const { kind } of planned.outgoing) if (kind === 'card') at.push(now);
      book = planned.outgoing.reduce(
        (after, { key }) => markSent(after, { key, messageId: key, at: new Date(now), shown: [] }),
        planned,
      );
    }
    expect(at.length).toBeGreaterThan(10);
    for (const now of at)
      expect(at.filter((other) => other > now - HOUR && other <= now).length).toBeLessThanOrEqual(3);
  });

  it('has corrections in front, which are never put into a line', () => {
    const corrections = Array.from({ length: 5 }, (_, at) => ({
      kind: 'correction' as const,
      key: `c${at}`,
      id: `quotation/c${at}`,
      what: 'words' as const,
      replyTo: '1',
    }));
    const { book, wakeAt } = planPosts({ ...holding(items(1)), corrections }, WATCH, NOON);
    expect(book.outgoing.map(({ key }) => key).slice(0, 3)).toEqual(['c0', 'c1', 'c2']);
    expect(book.outgoing[3]).toMatchObject({ kind: 'rest', items: items(1) });
    expect(book.corrections).toHaveLength(2);
    expect(wakeAt).toBeGreaterThan(NOON);
  });

  it('is one digest a day or a week, at six in the morning, of all that came until then', () => {
    const daily = { ...WATCH, every: 'day' } as const;
    const early = planPosts(holding(items(1, 2, 3, 4, 5)), daily, NOON);
    expect(outgoing(early.book)).toEqual([]);
    expect(early.wakeAt).toBe(Date.parse('2026-03-15T06:00:00Z'));
    expect(outgoing(planPosts(early.book, daily, early.wakeAt ?? 0).book)).toEqual(['digest 5']);
    expect(digestAfter(NOON, 'week')).toBe(Date.parse('2026-03-16T06:00:00Z'));
    expect(digestAfter(Date.parse('2026-03-16T06:00:00Z'), 'week')).toBe(Date.parse('2026-03-23T06:00:00Z'));
  });

  it('bears the same name when it is planned again, so that Discord takes it once', () => {
    const keys = () => planPosts(holding(items(1, 2, 3, 4)), WATCH, NOON).book.outgoing.map(({ key }) => key);
    expect(keys()).toEqual(keys());
    expect(new Set(keys()).size).toBe(4);
    for (const key of keys()) expect(key.length).toBeLessThanOrEqual(25);
  });
});
