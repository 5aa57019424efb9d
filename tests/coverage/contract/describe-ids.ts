import { beforeAll, describe, expect } from 'vitest';
import type { ArticleId } from '../../../src/corpus/article.ts';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import type { Listed, Page } from '../../../src/coverage/page.ts';
import type { PersonId } from '../../../src/people/person.ts';
import type { SpeakerId } from '../../../src/quotations/quotation.ts';
import { allArticles, allQuotations, EVERYTHING } from '../whole-coverage.ts';
import { personId } from './asked.ts';
import type { Contract } from './contract.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** What bears an id, and lists in pages. */
export function describeIds({ name, open, promise }: Contract): void {
  let bridge: Coverage;
  let light: Coverage;
  beforeAll(async () => {
    ({ bridge, light } = await open());
  });

  describe(`${name}: ids`, () => {
    promise('lead to what bears them, in one article', async () => {
      for (const article of await allArticles(light)) {
        expect((await light.article(article.id))?.path).toBe(article.path);
        expect(await light.listing(article.id)).toMatchObject({ id: article.id, path: article.path });
        for (const passage of article.passages) {
          const place = await light.passage(passage.id);
          expect([place?.article.id, place?.passage]).toEqual([article.id, passage]);
        }
      }
      for (const quotation of await allQuotations(light)) {
        expect(await light.quotation(quotation.id)).toEqual(quotation);
      }
      for (const voice of (await light.voices(EVERYTHING)).items) {
        expect(await light.voice(voice.id)).toEqual(voice);
        const named = (await light.person(voice.id)) ?? (await light.body(voice.id));
        expect(named?.name).toBe(voice.name);
      }
    });

    promise('that nothing bears lead nowhere', async () => {
      for (const id of HOSTILE_TEXTS) {
        const asked = id as ArticleId & SpeakerId & PersonId;
        for (const found of [
          await bridge.article(id),
          await bridge.passage(id),
          await bridge.listing(id),
          await bridge.quotation(id),
          await bridge.person(id),
          await bridge.body(id),
          await bridge.voice(id),
        ]) {
          expect(found).toBeUndefined();
        }
        expect(await bridge.peopleIn(asked)).toEqual([]);
        expect(await bridge.saidIn(asked)).toEqual({ quotations: [], statements: [] });
        const nothing = { items: [], total: 0 };
        for (const filter of [{ speaker: asked }, { article: asked }]) {
          expect(await bridge.quotations(filter, EVERYTHING)).toEqual(nothing);
          expect(await bridge.statements(filter, EVERYTHING)).toEqual(nothing);
          expect(await bridge.said({ ...filter, reported: true }, EVERYTHING)).toEqual(nothing);
        }
        expect(await bridge.mentions({ person: asked }, EVERYTHING)).toEqual(nothing);
        expect(await bridge.firstNamings(asked, EVERYTHING)).toEqual(nothing);
        expect(await bridge.roles(asked, EVERYTHING)).toEqual(nothing);
        expect(await bridge.hearings(asked, EVERYTHING)).toEqual(nothing);
        expect(await bridge.voicesBeside(asked, EVERYTHING)).toEqual(nothing);
      }
    });
  });

  describe(`${name}: pages`, () => {
    const lists: Readonly<Record<string, (coverage: Coverage, page: Page) => Promise<Listed<unknown>>>> = {
      people: (coverage, page) => coverage.people(page),
      mentions: async (coverage, page) =>
        coverage.mentions({ person: await personId(coverage, 'Okafor') }, page),
      'first namings': async (coverage, page) =>
        coverage.firstNamings(await personId(coverage, 'Okafor'), page),
      roles: async (coverage, page) => coverage.roles(await personId(coverage, 'Okafor'), page),
      listings: (coverage, page) => coverage.listings({}, page),
      'listings of an outlet': (coverage, page) => coverage.listings({ outlet: 'The Skerrow Gazette' }, page),
      'passages with a word': (coverage, page) => coverage.passagesHolding('the bridge', page),
      quotations: (coverage, page) => coverage.quotations({}, page),
      'newest quotations': (coverage, page) => coverage.quotations({ newestFirst: true }, page),
      statements: (coverage, page) => coverage.statements({}, page),
      'what was said': (coverage, page) => coverage.said({ reported: true }, page),
      'what was said on a topic': (coverage, page) =>
        coverage.said({ about: { words: 'the bridge toll' }, reported: true }, page),
      voices: (coverage, page) => coverage.voices(page),
      hearings: async (coverage, page) => coverage.hearings(await personId(coverage, 'Okafor'), page),
      'voices beside': async (coverage, page) =>
        coverage.voicesBeside(await personId(coverage, 'Okafor'), page),
    };

    for (const [list, ask] of Object.entries(lists)) {
      promise(`of ${list} are together the whole, each with the total`, async () => {
        const whole = await ask(bridge, EVERYTHING);
        expect(whole.total).toBe(whole.items.length);
        expect(whole.total).toBeGreaterThan(1);
        const pages: unknown[] = [];
        for (let offset = 0; offset < whole.total; offset += 2) {
          const { items, total } = await ask(bridge, { offset, limit: 2 });
          expect(total).toBe(whole.total);
          expect(items.length).toBe(Math.min(2, whole.total - offset));
          pages.push(...items);
        }
        expect(pages).toEqual(whole.items);
        for (const page of [
          { offset: 0, limit: 0 },
          { offset: whole.total, limit: 5 },
          { offset: whole.total + 1_000_000, limit: 5 },
        ]) {
          expect(await ask(bridge, page)).toEqual({ items: [], total: whole.total });
        }
      });
    }
  });
}
