import fc from 'fast-check';
import { beforeAll, describe, expect } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import { corpusOf } from '../corpus-of.ts';
import { buildPlainScanCoverage } from '../plain-scan-coverage.ts';
import { allListings, EVERYTHING } from '../whole-coverage.ts';
import type { Contract } from './contract.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** What holds for every question. */
export function describeAnything({ name, build, open, promise }: Contract): void {
  let bridge: Coverage;
  let light: Coverage;
  beforeAll(async () => {
    ({ bridge, light } = await open());
  });

  describe(`${name}: whatever is asked`, () => {
    promise('nothing throws', async () => {
      for (const text of HOSTILE_TEXTS) {
        await bridge.peopleNamed(text);
        await bridge.listingNamed(text);
        expect(await bridge.peopleCalled(text)).toEqual([]);
        expect(await bridge.bodiesNamed(text, 5)).toEqual([]);
        const asked = { words: text, phrases: [text], without: [text] };
        for (const about of [{ words: text }, asked, { words: 'bridge', without: [text] }]) {
          await bridge.said({ about, reported: true }, EVERYTHING);
        }
        expect((await bridge.listings({ outlet: text, from: text, to: text }, EVERYTHING)).total).toBe(0);
        for (const choices of [
          bridge.names.voices(text, 5),
          bridge.names.everybody(text, 5),
          bridge.names.articles(text, 5),
        ]) {
          expect(choices.length).toBeLessThanOrEqual(5);
        }
      }
    });

    promise('an empty coverage answers with nothing', async () => {
      const empty = await build(corpusOf({}));
      expect(empty.facts).toMatchObject({ articles: 0, passages: 0, quotations: 0, people: 0 });
      for (const found of [
        await empty.people(EVERYTHING),
        await empty.listings({}, EVERYTHING),
        await empty.voices(EVERYTHING),
        await empty.quotations({}, EVERYTHING),
        await empty.said({ about: { words: 'bridge' }, reported: true }, EVERYTHING),
        await empty.passagesHolding('bridge', EVERYTHING),
      ]) {
        expect(found).toEqual({ items: [], total: 0 });
      }
      expect([await empty.loudest(), await empty.outlets(), await empty.offices()]).toEqual([0, [], []]);
      expect(empty.names.everybody('', 5)).toEqual([]);
    });

    promise('the figures are those of the lists', async () => {
      for (const coverage of [bridge, light]) {
        const { articles, quotations, statements, people } = coverage.facts;
        expect((await coverage.listings({}, EVERYTHING)).total).toBe(articles);
        expect((await coverage.quotations({}, EVERYTHING)).total).toBe(quotations);
        expect((await coverage.statements({}, EVERYTHING)).total).toBe(statements);
        expect((await coverage.people(EVERYTHING)).total).toBe(people);
      }
    });

    promise('the answer is what a scan of all lists gives', async () => {
      const words =
        'bridge toll mayor the council said lorries cost repair week May who “ Okafor engineer’s £14 -toll'.split(
          ' ',
        );
      const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' '));
      const plain = await buildPlainScanCoverage(await readCorpus('tests/articles'));
      const speakers = [undefined, ...(await plain.voices(EVERYTHING)).items.map(({ id }) => id)];
      const articles = [undefined, ...(await allListings(plain)).map(({ id }) => id)];
      const question = fc.record({
        words: text,
        phrases: fc.array(text, { maxLength: 1 }),
        without: fc.array(fc.constantFrom(...words), { maxLength: 1 }),
        speaker: fc.constantFrom(...speakers),
        article: fc.constantFrom(...articles),
        reported: fc.boolean(),
        page: fc.record({ offset: fc.nat(4), limit: fc.nat(6) }),
      });
      await fc.assert(
        fc.asyncProperty(question, async ({ words, phrases, without, speaker, article, reported, page }) => {
          const who = {
            ...(speaker === undefined ? {} : { speaker }),
            ...(article === undefined ? {} : { article }),
          };
          const about = { words: [words, ...phrases].join(' '), phrases, without };
          const answers = async (coverage: Coverage) => [
            await coverage.said({ ...who, about, reported }, page),
            await coverage.said({ about: { words }, reported }, page),
            await coverage.said({ ...who, reported }, page),
            await coverage.said({ ...who, reported, bestFirst: true }, page),
            await coverage.quotations({ ...who, newestFirst: true }, page),
            await coverage.statements(who, page),
            await coverage.passagesHolding(words, page),
            await coverage.listings({ headlineWords: words }, page),
            await coverage.listingNamed(words),
            await coverage.peopleNamed(words),
            await coverage.peopleCalled(words),
            speaker === undefined ? 'nobody' : await coverage.voicesBeside(speaker, page),
            coverage.names.everybody(words, page.limit),
          ];
          expect(await answers(bridge)).toEqual(await answers(plain));
        }),
        { seed: 20_310_504, numRuns: 120 },
      );
    });
  });
}
