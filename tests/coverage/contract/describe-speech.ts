import { beforeAll, describe, expect } from 'vitest';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import { speakerIdOf } from '../../../src/coverage/speaker-id-of.ts';
import type { QuotationFilter } from '../../../src/coverage/speech-questions.ts';
import type { Quotation, Statement } from '../../../src/quotations/quotation.ts';
import type { SearchQuery } from '../../../src/search/search-index.ts';
import { isWholeUtterance } from '../../../src/text/is-whole-utterance.ts';
import { allArticles, EVERYTHING } from '../whole-coverage.ts';
import { articleIdAt, personId, saidWords, wordsOf } from './asked.ts';
import type { Contract } from './contract.ts';

/** What was said, and by whom. */
export function describeSpeech({ name, open, promise }: Contract): void {
  let bridge: Coverage;
  let light: Coverage;
  beforeAll(async () => {
    ({ bridge, light } = await open());
  });

  describe(`${name}: what was said`, () => {
    promise('stands by article path and place, whoever is asked for', async () => {
      const paths = new Map((await allArticles(bridge)).map(({ id, path }) => [id, path]));
      const key = (said: Quotation | Statement) => {
        const start = 'content' in said ? said.content[0]?.start : said.span.start;
        return `${paths.get(said.articleId)} ${String(start).padStart(9, '0')}`;
      };
      const quotations = (filter: QuotationFilter) => bridge.quotations(filter, EVERYTHING);
      const statements = (filter: QuotationFilter) => bridge.statements(filter, EVERYTHING);
      for (const ask of [quotations, statements]) {
        const items: readonly (Quotation | Statement)[] = (await ask({})).items;
        expect(items.map(key)).toEqual(items.map(key).toSorted());
        for (const { id } of (await bridge.voices(EVERYTHING)).items) {
          const own = await ask({ speaker: id });
          expect(own.items).toEqual(items.filter((said) => speakerIdOf(said.attribution) === id));
        }
      }
    });

    promise('holds every part of a filter', async () => {
      const speaker = await personId(bridge, 'Okafor');
      for (const article of await allArticles(bridge)) {
        const here = await bridge.saidIn(article.id);
        expect((await bridge.quotations({ article: article.id }, EVERYTHING)).items).toEqual(here.quotations);
        expect((await bridge.statements({ article: article.id }, EVERYTHING)).items).toEqual(here.statements);
        const own = await bridge.quotations({ speaker, article: article.id }, EVERYTHING);
        expect(own.items).toEqual(
          here.quotations.filter(({ attribution }) => speakerIdOf(attribution) === speaker),
        );
        for (const { id } of article.passages) {
          const inPassage = await bridge.quotations({ article: article.id, passage: id }, EVERYTHING);
          expect(inPassage.items).toEqual(here.quotations.filter(({ passageId }) => passageId === id));
          for (const voice of (await bridge.voices(EVERYTHING)).items) {
            const theirs = await bridge.quotations({ speaker: voice.id, passage: id }, EVERYTHING);
            expect(theirs.items).toEqual(
              inPassage.items.filter(({ attribution }) => speakerIdOf(attribution) === voice.id),
            );
          }
        }
      }
    });

    promise(
      'comes newest first, those of one day and those without one from the last backwards',
      async () => {
        const { items } = await light.quotations({ newestFirst: true }, EVERYTHING);
        const places = await Promise.all(
          items.map(async ({ articleId }) => (await light.listing(articleId))?.path),
        );
        expect([...new Set(places)]).toEqual([
          'courier/letters.md',
          'ledger/zone.md',
          'ledger/lamp.md',
          'courier/lamp.md',
          'archive/stairs.txt',
          'archive/keeper.txt',
        ]);
        const speaker = await personId(light, 'Signe Brekkan');
        const own = await light.quotations({ newestFirst: true, speaker }, EVERYTHING);
        expect(own.items).toEqual(items.filter(({ attribution }) => speakerIdOf(attribution) === speaker));
        const [article] = items.map(({ articleId }) => articleId);
        if (article === undefined) throw new Error('nothing was said');
        const there = await light.quotations({ newestFirst: true, article }, EVERYTHING);
        expect(there.items).toEqual(items.filter(({ articleId }) => articleId === article));
      },
    );

    promise('without a topic is all there is, quotations before statements', async () => {
      const speaker = await personId(light, 'Tove Lund');
      expect(await saidWords(light, { speaker, reported: false })).toEqual(['A light needs darkness,']);
      expect(await saidWords(light, { speaker, reported: true })).toEqual([
        'A light needs darkness,',
        'The energy minister said the map was late, and the council said it was not.',
      ]);
      const article = await articleIdAt(light, 'ledger/zone.md');
      expect((await saidWords(light, { article, reported: true })).at(-1)).toBe(
        'The council said the lamp was costly.',
      );
    });

    promise(
      'without a topic, best first, has whole utterances before fragments, the newest first',
      async () => {
        const all = await light.said({ reported: false, bestFirst: true }, EVERYTHING);
        const places = await Promise.all(
          all.items.map(async ({ said }) => ({
            isWhole: isWholeUtterance(await wordsOf(light, said)),
            date: (await light.listing(said.articleId))?.date ?? '',
          })),
        );
        const wanted = places.toSorted(
          (one, other) =>
            Number(other.isWhole) - Number(one.isWhole) ||
            (other.date < one.date ? -1 : other.date > one.date ? 1 : 0),
        );
        expect(places).toEqual(wanted);
        expect(new Set(places.map(({ isWhole }) => isWhole)).size).toBe(2);
      },
    );

    promise('leaves a statement whose sentence is quoted from to its quotation', async () => {
      const sentence = '“Who would sail by such a lamp? Nobody with a boat would‚” Signe Brekkan said.';
      const speaker = await personId(light, 'Signe Brekkan');
      expect(await saidWords(light, { reported: true })).not.toContain(sentence);
      // The quotation is not known to be hers: of what she said, the statement is all there is of it.
      expect(await saidWords(light, { speaker, reported: true })).toContain(sentence);
    });

    const NOBODY_SAILS = 'Nobody sails by telephone,';
    const topics: readonly (readonly [SearchQuery, readonly string[]])[] = [
      [{ words: 'telephone' }, [NOBODY_SAILS, NOBODY_SAILS]],
      [{ words: 'the TÉLÉPHONES' }, [NOBODY_SAILS, NOBODY_SAILS]],
      [{ words: 'sails by', phrases: ['sails by'] }, [NOBODY_SAILS, NOBODY_SAILS]],
      [{ words: 'handrail' }, ['Two hundred steps and not one handrail,']],
      [{ words: 'kitchen boats' }, ['The old lamp is in my kitchen,']],
      [{ words: 'nobody', without: ['telephone', 'boats'] }, ['Nobody ought to,']],
      [{ words: 'climb stairs', phrases: ['climb the stairs'] }, ['We shall see who may climb the stairs.']],
      [{ words: 'climb stairs', phrases: ['stairs climb'] }, []],
      [{ words: '', phrases: ['is in my'] }, ['The old lamp is in my kitchen,']],
      [{ words: 'the', phrases: ['who may'] }, ['We shall see who may climb the stairs.']],
      [
        { words: '', without: ['lamp', 'council', 'telephone', 'stairs', 'boats', 'zone'] },
        [
          'Two hundred steps and not one handrail,',
          'Nobody ought to,',
          'a fair one',
          'We paid in fish,',
          'A light needs darkness,',
        ],
      ],
      [{ words: '' }, []],
      [{ words: 'the of it' }, []],
      [{ words: 'zeppelin' }, []],
    ];
    for (const [about, words] of topics) {
      promise(`on ${JSON.stringify(about)} in order: ${words.length}`, async () => {
        expect(await saidWords(light, { reported: true, about })).toEqual(words);
      });
    }

    promise('on a topic comes best first, half of its weight at least', async () => {
      const { items } = await bridge.said(
        { about: { words: 'bridge toll road' }, reported: true },
        EVERYTHING,
      );
      const shares = items.map(({ share }) => share);
      expect(shares.length).toBeGreaterThan(2);
      expect(shares).toEqual(shares.toSorted((one, other) => other - one));
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.5);
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    });

    promise('that only a stop word excludes is all of it', async () => {
      const all = await saidWords(light, { reported: false });
      expect(await saidWords(light, { reported: false, about: { words: '', without: ['the'] } })).toEqual(
        all,
      );
    });
  });

  describe(`${name}: voices`, () => {
    promise('are counted as often as their words are found, the most quoted first', async () => {
      const { items, total } = await bridge.voices(EVERYTHING);
      expect(total).toBe(items.length);
      for (const { id, quotations, statements, articles } of items) {
        expect((await bridge.quotations({ speaker: id }, EVERYTHING)).total).toBe(quotations);
        expect((await bridge.statements({ speaker: id }, EVERYTHING)).total).toBe(statements);
        const hearings = await bridge.hearings(id, EVERYTHING);
        expect(hearings.total).toBe(articles);
        for (const hearing of hearings.items) {
          const here = { speaker: id, article: hearing.article };
          expect(hearing.quotations).toBe((await bridge.quotations(here, EVERYTHING)).total);
          expect(hearing.statements).toBe((await bridge.statements(here, EVERYTHING)).total);
        }
      }
      expect(items.map((voice) => voice.name)).toEqual([
        'Daniel Okafor',
        'Ingrid Halvorsen',
        'Grace Okafor',
        'Tomas Reyes',
        'Helena Vasquez',
        'transport ministry',
        'council',
      ]);
      expect(await bridge.loudest()).toBe(7);
    });

    promise('stand beside those of the same articles, most in common first', async () => {
      const beside = await bridge.voicesBeside(await personId(bridge, 'Ingrid Halvorsen'), EVERYTHING);
      expect(beside.items.map((voice) => `${voice.name} ${voice.articles}`)).toEqual([
        'Grace Okafor 2',
        'Tomas Reyes 2',
        'Daniel Okafor 1',
        'Helena Vasquez 1',
        'council 1',
      ]);
    });
  });
}
