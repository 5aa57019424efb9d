import { describe, expect, it } from 'vitest';
import type { NotedChange } from '../../src/revisions/revision-change.ts';
import { EMPTY_BOOK, type Item, type WatchBook } from '../../src/watches/post-book.ts';
import { takeIn } from '../../src/watches/take-in.ts';

const NOTHING: ReadonlySet<string> = new Set();

function change(quotations: Partial<NotedChange['quotations']>, went: readonly string[] = []): NotedChange {
  const named = (id: string) => ({ id, path: id, headline: id });
  return {
    at: '2026-03-14T12:00:00.000Z',
    from: 'a'.repeat(64),
    to: 'b'.repeat(64),
    articles: { came: [], changed: [], went: went.map(named) },
    quotations: { came: [], went: [], renamed: [], corrected: [], withdrawn: [], ...quotations },
    voices: { came: [], went: [] },
  };
}

const items = (...ids: readonly string[]): Item[] => ids.map((id) => ({ kind: 'quotation', id }));
const after = (
  book: Partial<WatchBook>,
  of: NotedChange,
  fresh: readonly Item[] = [],
  toldBeside: ReadonlySet<string> = NOTHING,
) => takeIn({ ...EMPTY_BOOK, ...book }, { watchId: '0123456789ab', change: of, items: fresh, toldBeside });

describe('a watch’s book after a change', () => {
  it('holds what is new, with the revisions that it came between', () => {
    expect(after({}, change({ came: ['q1'] }), items('q1'))).toMatchObject({
      held: items('q1'),
      heldAt: '2026-03-14T12:00:00.000Z',
      since: 'aaaaaaaa',
      until: 'bbbbbbbb',
    });
  });

  it('holds nothing that was told, is about to be, or was told beside it', () => {
    const book = {
      told: [{ id: 'q1' }],
      outgoing: [{ kind: 'card' as const, key: 'k', item: { kind: 'quotation' as const, id: 'q2' } }],
    };
    expect(after(book, change({}), items('q1', 'q2', 'q3', 'q4'), new Set(['q3'])).held).toEqual(items('q4'));
  });

  it('is the same when the same change is taken in twice', () => {
    const told = [
      { id: 'q1', message: '7', article: 'a1' },
      { id: 'q2', message: '8', article: 'a1' },
    ];
    const of = change({
      came: ['q9'],
      went: ['q2'],
      withdrawn: ['q2'],
      corrected: [{ before: 'q1', after: 'q5', what: 'words' }],
    });
    const once = after({ told }, of, items('q9'));
    expect(once.corrections).toHaveLength(2);
    expect(after(once, of, items('q9'))).toEqual(once);
  });

  it('tells no more of what is gone', () => {
    const book: Partial<WatchBook> = {
      held: items('q1', 'q2'),
      outgoing: [
        { kind: 'card', key: 'k', item: { kind: 'quotation', id: 'q1' } },
        { kind: 'rest', key: 'l', items: items('q1', 'q3'), since: 'a', until: 'b' },
      ],
    };
    const left = after(book, change({ went: ['q1'] }));
    expect(left.held).toEqual(items('q2'));
    expect(left.outgoing).toMatchObject([{ kind: 'rest', items: items('q3') }]);
  });

  it('answers a card whose words or speaker were corrected, and one that was taken back', () => {
    const told = [
      { id: 'q1', message: '7', article: 'a1' },
      { id: 'q2', message: '8', article: 'a1' },
      { id: 'q3', message: '9', article: 'a1' },
    ];
    const book = after(
      { told },
      change({
        went: ['q3'],
        withdrawn: ['q3'],
        corrected: [
          { before: 'q1', after: 'q5', what: 'words' },
          { before: 'q2', after: 'q2', what: 'speaker' },
        ],
      }),
    );
    expect(book.corrections).toMatchObject([
      { kind: 'correction', id: 'q5', what: 'words', replyTo: '7' },
      { kind: 'correction', id: 'q2', what: 'speaker', replyTo: '8' },
      { kind: 'withdrawn', article: 'a1', replyTo: '9' },
    ]);
    expect(book.told.map(({ id }) => id)).toEqual(['q5', 'q2']);
  });

  it('says nothing of a correction to what was told in a line only, or not yet', () => {
    const corrected = [
      { before: 'q1', after: 'q5', what: 'words' as const },
      { before: 'q2', after: 'q6', what: 'words' as const },
    ];
    const book = after({ told: [{ id: 'q1' }], held: items('q2') }, change({ corrected }));
    expect(book.corrections).toEqual([]);
    expect(book.told).toEqual([{ id: 'q5' }]);
    expect(book.held).toEqual(items('q6'));
  });

  it('knows by its new id what was told under an old one', () => {
    const book = after(
      { told: [{ id: 'q1', message: '7' }] },
      change({ renamed: [['q1', 'q8']] }),
      items('q8'),
    );
    expect(book.held).toEqual([]);
    expect(book.told).toEqual([{ id: 'q8', message: '7' }]);
  });
});
