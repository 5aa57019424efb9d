import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { speakerIdOf } from '../../src/coverage/speaker-id-of.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { textOf } from '../../src/text/span.ts';

let coverage: Coverage;
beforeAll(async () => {
  coverage = await buildCoverage(await readCorpus('tests/articles'), { buildSearchIndex: buildOramaIndex });
});

async function quotedIn(path: string): Promise<readonly string[]> {
  const id = coverage.listings.find((listing) => listing.path === path)?.id as ArticleId;
  const article = await coverage.article(id);
  const quotations = await coverage.quotations({ article: id });
  return quotations.map(({ content }) =>
    content.map((span) => textOf(article?.text ?? '', span)).join(' … '),
  );
}

describe('a coverage', () => {
  it('lists its articles by path, with what their front matter says', () => {
    expect(coverage.listings.map(({ path }) => path)).toEqual([
      'coastline/2026-03-05-toll-plan.md',
      'gazette/2026-03-02-bridge-closed.md',
      'gazette/2026-03-09-okafor-interview.md',
      'gazette/2026-03-13-correction.md',
      'wire/2026-03-02-skerrow-bridge.txt',
      'wire/2026-03-12-ministry-pays.txt',
    ]);
    expect(coverage.listings[0]).toMatchObject({
      headline: 'Mayor opens the door to a bridge toll',
      date: '2026-03-05',
    });
    expect(coverage.facts).toMatchObject({ articles: 6, oldestDate: '2026-03-02', newestDate: '2026-03-13' });
  });

  it('finds articles, passages and quotations by their ids, and nothing by any other', async () => {
    const article = await coverage.article(coverage.listings[1]?.id ?? '');
    const passage = article?.passages[2];
    expect(await coverage.passage(passage?.id ?? '')).toEqual({ article, passage });
    const [quotation] = await coverage.quotations({});
    expect(await coverage.quotation(quotation?.id ?? '')).toBe(quotation);
    for (const id of ['', 'article/none', '__proto__', 'constructor']) {
      expect(await coverage.article(id)).toBeUndefined();
      expect(await coverage.passage(id)).toBeUndefined();
      expect(await coverage.quotation(id)).toBeUndefined();
    }
  });

  it('gives quotations by article and place', async () => {
    expect(await quotedIn('coastline/2026-03-05-toll-plan.md')).toEqual([
      'one of the things on the table',
      'Nobody wants a toll. But nobody has handed me fourteen million pounds either,',
      'On Monday it was never, on Thursday it is maybe,',
      'By Easter we shall be paying at the barrier.',
      'stop the road ourselves',
    ]);
    const all = await coverage.quotations({});
    const byArticle = await Promise.all(
      coverage.listings.map(({ id }) => coverage.quotations({ article: id })),
    );
    expect(byArticle.flat()).toEqual(all);
  });

  it('cuts pages that together are the whole', async () => {
    const all = await coverage.quotations({});
    const pages = await Promise.all([0, 3, 6].map((offset) => coverage.quotations({}, { offset, limit: 3 })));
    expect(pages.flat()).toEqual(all.slice(0, 9));
    expect(await coverage.quotations({}, { offset: all.length, limit: 3 })).toEqual([]);
  });

  it('holds every part of a filter', async () => {
    const voice = coverage.voices[0];
    if (voice === undefined) throw new Error('nobody is quoted');
    const article = voice.articles[0] as ArticleId;
    const said = await coverage.quotations({ speaker: voice.id, article });
    expect(said.length).toBeGreaterThan(0);
    expect(said.every((one) => speakerIdOf(one.attribution) === voice.id && one.articleId === article)).toBe(
      true,
    );
    const other = coverage.listings.find(({ id }) => !voice.articles.includes(id));
    expect(await coverage.quotations({ speaker: voice.id, article: other?.id as ArticleId })).toEqual([]);
  });

  it('counts each voice as often as its quotations are found', async () => {
    for (const voice of coverage.voices) {
      expect(await coverage.quotations({ speaker: voice.id })).toHaveLength(voice.quotations);
      expect(await coverage.statements({ speaker: voice.id })).toHaveLength(voice.statements);
    }
    const counts = coverage.voices.map(({ quotations }) => quotations);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
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
    const voice = coverage.voices[0];
    const said = await coverage.quotationIndex.search(
      { words: 'bridge' },
      {
        limit: 50,
        filter: { speaker: [voice?.id ?? ''] },
      },
    );
    const ids = (await coverage.quotations({ speaker: voice?.id ?? 'person/none' })).map(({ id }) => id);
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
        one.listings,
        one.voices,
        one.people.people,
        await one.quotations({}),
        await one.statements({}),
        await one.passageIndex.search({ words: 'bridge toll mayor' }, { limit: 20 }),
        await one.quotationIndex.search({ words: 'bridge toll mayor' }, { limit: 20 }),
      ]);
    expect(await shown(turned)).toBe(await shown(coverage));
  });
});
