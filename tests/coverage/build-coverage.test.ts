import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { textOf } from '../../src/text/span.ts';
import { allListings, EVERYTHING } from './whole-coverage.ts';

let coverage: Coverage;
beforeAll(async () => {
  coverage = await buildCoverage(await readCorpus('tests/articles'), { buildSearchIndex: buildOramaIndex });
});

describe('a coverage that is built from a folder', () => {
  it('knows how much there is, and from when', () => {
    expect(coverage.facts).toMatchObject({ articles: 6, oldestDate: '2026-03-02', newestDate: '2026-03-13' });
  });

  it('holds the quotations of an article in its order', async () => {
    const { articleId, text } = await articleAt('coastline/2026-03-05-toll-plan.md');
    const { quotations } = await coverage.saidIn(articleId);
    expect(quotations.map(({ content }) => content.map((span) => textOf(text, span)).join(' … '))).toEqual([
      'one of the things on the table',
      'Nobody wants a toll. But nobody has handed me fourteen million pounds either,',
      'On Monday it was never, on Thursday it is maybe,',
      'By Easter we shall be paying at the barrier.',
      'stop the road ourselves',
    ]);
  });

  it('offers body passages alone to the search', async () => {
    const hits = await coverage.passageIndex.search({ words: 'harbour bridge' }, { limit: 50 });
    const found = await Promise.all(hits.map(({ id }) => coverage.passage(id)));
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map((one) => one?.passage.kind))).toEqual(new Set(['body']));
  });

  it('finds quotations by the words around them, and by who said them', async () => {
    const [hit] = await coverage.quotationIndex.search({ words: 'told parliament' }, { limit: 1 });
    const quotation = await coverage.quotation(hit?.id ?? '');
    const article = await coverage.article(quotation?.articleId ?? '');
    expect(article?.path).toBe('wire/2026-03-12-ministry-pays.txt');
    const [voice] = (await coverage.voices({ offset: 0, limit: 1 })).items;
    const said = await coverage.quotationIndex.search(
      { words: 'bridge' },
      { limit: 50, filter: { speaker: [voice?.id ?? ''] } },
    );
    const own = await coverage.quotations({ speaker: voice?.id ?? 'person/none' }, EVERYTHING);
    const ids = own.items.map(({ id }) => id);
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(({ id }) => ids.some((one) => one === id))).toBe(true);
  });

  it('is the same, byte for byte, whatever order the articles come in', async () => {
    const corpus = await readCorpus('tests/articles');
    const turned = await buildCoverage(
      { ...corpus, articles: corpus.articles.toReversed() },
      { buildSearchIndex: buildOramaIndex },
    );
    const shown = async (one: Coverage) =>
      JSON.stringify([
        one.revision,
        one.facts,
        await allListings(one),
        await one.voices(EVERYTHING),
        await one.people(EVERYTHING),
        await one.offices(),
        await one.quotations({}, EVERYTHING),
        await one.statements({}, EVERYTHING),
        await one.said({ about: { words: 'bridge toll' }, reported: true }, EVERYTHING),
        await one.passageIndex.search({ words: 'bridge toll mayor' }, { limit: 20 }),
        await one.quotationIndex.search({ words: 'bridge toll mayor' }, { limit: 20 }),
      ]);
    expect(await shown(turned)).toBe(await shown(coverage));
  });
});

async function articleAt(path: string) {
  const listing = (await allListings(coverage)).find((one) => one.path === path);
  const article = await coverage.article(listing?.id ?? '');
  if (article === undefined) throw new Error(`there is no ${path}`);
  return { articleId: article.id, text: article.text };
}
