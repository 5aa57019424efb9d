import { beforeAll, describe, expect } from 'vitest';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import { allListings, EVERYTHING } from '../whole-coverage.ts';
import type { Contract } from './contract.ts';

/** Articles, and where words stand in them. */
export function describeArticles({ name, open, promise }: Contract): void {
  let light: Coverage;
  beforeAll(async () => {
    ({ light } = await open());
  });

  describe(`${name}: articles`, () => {
    promise('are listed by path, with what their front matter says', async () => {
      const listings = await allListings(light);
      expect(listings.map(({ path }) => path)).toEqual([
        'archive/keeper.txt',
        'archive/stairs.txt',
        'courier/lamp.md',
        'courier/letters.md',
        'ledger/lamp.md',
        'ledger/zone.md',
      ]);
      expect(listings[0]).toEqual({
        id: expect.stringMatching(/^article\//),
        path: 'archive/keeper.txt',
        headline: 'Last keeper leaves the Vardholm light',
      });
      expect(listings[2]).toMatchObject({ outlet: 'Vardholm Courier', date: '2031-05-04' });
      expect(await light.outlets()).toEqual(['The Ledger', 'Vardholm Courier']);
    });

    const LAMPS = ['courier/lamp.md', 'ledger/lamp.md'];
    const filters = [
      [{ outlet: 'The Ledger' }, ['ledger/lamp.md', 'ledger/zone.md']],
      [{ outlet: 'the ledger' }, []],
      [{ hasOutlet: false }, ['archive/keeper.txt', 'archive/stairs.txt']],
      [{ hasOutlet: true, headlineWords: 'letters' }, ['courier/letters.md']],
      [{ hasOutlet: false, outlet: 'The Ledger' }, []],
      [{ from: '2031-05-04', to: '2031-05-04' }, LAMPS],
      [{ from: '2031-05-05' }, ['courier/letters.md', 'ledger/zone.md']],
      [{ to: '2031-06-10' }, LAMPS],
      [{ from: '2031-05-04' }, ['courier/lamp.md', 'courier/letters.md', 'ledger/lamp.md', 'ledger/zone.md']],
      [{ from: '2031-07-01' }, []],
      [{ from: '2031-06-11', to: '2031-05-04' }, []],
      [{ headlineWords: 'LAMP light' }, LAMPS],
      [{ headlineWords: 'lamp', outlet: 'The Ledger', to: '2031-12-31' }, ['ledger/lamp.md']],
      [{ headlineWords: 'the' }, ['archive/keeper.txt', 'archive/stairs.txt', ...LAMPS, 'ledger/zone.md']],
      [{ headlineWords: 'lam' }, []],
      [{ headlineWords: 'lamp ferry' }, []],
      [{ outlet: '__proto__' }, []],
    ] as const;
    for (const [filter, paths] of filters) {
      promise(`chosen by ${JSON.stringify(filter)}: ${paths.length}`, async () => {
        const { items, total } = await light.listings(filter, EVERYTHING);
        expect(items.map(({ path }) => path)).toEqual(paths);
        expect(total).toBe(paths.length);
      });
    }

    const named = [
      ['courier/letters.md', ['courier/letters.md']],
      ['Letters · Vardholm Courier · 2031-06-30', ['courier/letters.md']],
      ['stairs of the LIGHT, to be mended', ['archive/stairs.txt']],
      ['Lamp of the Vardholm light replaced', LAMPS],
      ['Lamp of the Vardholm light replaced · The Ledger · 2031-05-04', ['ledger/lamp.md']],
      ['keeper', ['archive/keeper.txt']],
      ['quiet zone', ['ledger/zone.md']],
      ['kepeer', 'none, but close to archive/keeper.txt'],
      ['football', 'none'],
    ] as const;
    for (const [typed, paths] of named) {
      promise(`called “${typed}”: ${paths}`, async () => {
        const lookup = await light.listingNamed(typed);
        if (lookup.kind === 'one') expect([lookup.listing.path]).toEqual(paths);
        if (lookup.kind === 'several') expect(lookup.listings.map(({ path }) => path)).toEqual(paths);
        const close = lookup.kind === 'none' ? lookup.close.map(({ path }) => path) : [];
        if (lookup.kind === 'none') expect(['none', ...close].join(', but close to ')).toBe(paths);
      });
    }

    promise('that share a headline are found by their ids alone', async () => {
      for (const listing of await allListings(light)) {
        expect(await light.listingNamed(` ${listing.id} `)).toEqual({ kind: 'one', listing });
      }
    });
  });

  describe(`${name}: words in passages`, () => {
    const wanted = [
      ['Vardholm light', 3],
      ['vardholm LIGHT', 3],
      ['light Vardholm', 0],
      ['keeper’s house', 1],
      ['keeper', 2],
      ['who may', 2],
      ['May', 2],
      ['the lamp', 4],
      ['lamp’s last night', 1],
      ['lamps', 2],
      ['lam', 0],
      ['Olafur Brekkan', 2],
      ['', 0],
      ['… “”', 0],
    ] as const;
    for (const [words, total] of wanted) {
      promise(`“${words}” in ${total}`, async () => {
        const found = await light.passagesHolding(words, EVERYTHING);
        expect(found.total).toBe(total);
        expect(found.items.length).toBe(total);
      });
    }

    promise('stand before those in headlines, both by article path and place', async () => {
      const { items } = await light.passagesHolding('light', EVERYTHING);
      const places = items.map(({ article, passage }) => [
        passage.kind === 'body' ? 0 : 1,
        article.path,
        String(passage.number).padStart(3, '0'),
      ]);
      expect(places.length).toBeGreaterThan(3);
      expect(places).toEqual(places.toSorted((one, other) => (one.join() < other.join() ? -1 : 1)));
      expect(new Set(places.map(([furniture]) => furniture))).toEqual(new Set([0, 1]));
    });
  });

  describe(`${name}: words that one may be a slip of`, () => {
    const wanted = [
      ['kepeer', ['keeper']],
      ['lihgt', ['light']],
      ['Vardhlom', ['vardholm']],
      ['keeper', ['keepers']],
      ['ight', []],
      ['', []],
    ] as const;
    for (const [word, likely] of wanted) {
      promise(`“${word}”: ${likely.join(', ') || 'none'}`, async () => {
        expect(
          (await light.wordsLike(word)).filter(({ slips }) => slips === 1).map((one) => one.word),
        ).toEqual(likely);
      });
    }
  });
}
