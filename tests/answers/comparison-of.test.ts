import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonOf } from '../../src/answers/comparison-of.ts';
import { timelineOf } from '../../src/answers/timeline-of.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { contains, textOf } from '../../src/text/span.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let seeds: Coverage;
let bridge: Coverage;
beforeAll(async () => {
  [seeds, bridge] = await Promise.all([openSeeds(), openBridge()]);
});

async function compared(coverage: Coverage, about: string, page = 1) {
  const answer = await comparisonOf(coverage, { about, page });
  if (answer.kind !== 'comparison') throw new Error(`${about} was answered with a ${answer.kind}`);
  return answer;
}

async function dated(coverage: Coverage, question: Omit<Parameters<typeof timelineOf>[1], 'page'>, page = 1) {
  const answer = await timelineOf(coverage, { ...question, page });
  if (answer.kind !== 'timeline') throw new Error(`answered with a ${answer.kind}`);
  return answer;
}

describe('/compare', () => {
  it('has a row for each article with the topic, by date, with words of its own and whom it quotes', async () => {
    const { rows } = await compared(bridge, 'toll');
    expect(
      rows.map(({ listing, isQuoted, quotes }) => [
        listing.outlet,
        listing.date,
        isQuoted,
        quotes.map(({ name }) => name),
      ]),
    ).toEqual([
      ['The Skerrow Gazette', '2026-03-02', true, ['Ingrid Halvorsen']],
      ['Coastline Daily', '2026-03-05', false, ['Ingrid Halvorsen']],
      ['Northern Wire', '2026-03-12', false, ['Ingrid Halvorsen']],
    ]);
    for (const { excerpt } of rows) {
      for (const span of excerpt.spans) {
        expect(contains(excerpt.passage.span, span)).toBe(true);
        expect(textOf(excerpt.article.text, span)).toMatch(/toll/i);
      }
    }
  });

  it('says which outlets have nothing on the topic', async () => {
    expect((await compared(bridge, 'repair cost')).silentOutlets).toEqual(['Coastline Daily']);
    expect((await compared(bridge, 'toll')).silentOutlets).toEqual([]);
  });

  it('names the articles of no known outlet that have nothing', async () => {
    const { rows, silentArticles, silentOutlets } = await compared(seeds, 'Lucca');
    expect(rows.length + silentArticles.total).toBe(5);
    expect(silentOutlets).toEqual([]);
  });

  it('misses honestly', async () => {
    expect(await comparisonOf(bridge, { about: 'penguins', page: 1 })).toMatchObject({
      kind: 'miss',
      reason: 'nothing-about',
    });
    expect(await comparisonOf(bridge, { about: 'the', page: 1 })).toMatchObject({ kind: 'miss' });
  });

  it('takes exact phrases and words that must not occur', async () => {
    const { rows } = await compared(bridge, 'toll -barrier "off the table"');
    expect(rows.map(({ listing }) => listing.path)).toEqual(['wire/2026-03-12-ministry-pays.txt']);
  });
});

describe('/timeline', () => {
  it('puts a topic in the order of the dates', async () => {
    const { entries, dated: withDate, undated } = await dated(bridge, { about: 'toll' });
    expect(entries.map(({ listing }) => listing.date)).toEqual(['2026-03-02', '2026-03-05', '2026-03-12']);
    expect([withDate, undated]).toEqual([3, 0]);
  });

  it('guesses no date: what has none is counted apart', async () => {
    const { entries, dated: withDate, undated } = await dated(seeds, { about: 'sanctions' });
    expect(withDate).toBe(0);
    expect(undated).toBeGreaterThan(1);
    const paths = entries.map(({ listing }) => listing.path);
    expect(paths).toEqual([...paths].sort());
  });

  it('has what somebody said, each sentence once, and where else they are named', async () => {
    const { entries, page } = await dated(bridge, { name: 'Daniel Okafor' });
    expect(page.total).toBeGreaterThanOrEqual(entries.length);
    expect(entries.every(({ speaker }) => speaker?.name === 'Daniel Okafor')).toBe(true);
    for (const { quotationId, excerpt } of entries) {
      const quotation = quotationId === undefined ? undefined : await bridge.quotation(quotationId);
      if (quotationId !== undefined) expect(quotation?.content).toEqual(excerpt.spans);
    }
    const places = entries.map(({ listing, excerpt }) => `${listing.id} ${excerpt.spans[0]?.start}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('goes on over pages, in one order', async () => {
    const first = await dated(seeds, { name: 'Boris Johnson' }, 1);
    const second = await dated(seeds, { name: 'Boris Johnson' }, 2);
    const places = [...first.entries, ...second.entries].map(
      ({ listing, excerpt }) => `${listing.path} ${String(excerpt.spans[0]?.start).padStart(6, '0')}`,
    );
    expect(places).toEqual([...places].sort());
    expect(second.page.number).toBe(2);
    expect(new Set(places).size).toBe(12);
  });

  it('of one person on a topic has their words on it alone', async () => {
    const { entries } = await dated(bridge, { name: 'Halvorsen', about: 'toll' });
    expect(entries.length).toBeGreaterThan(1);
    for (const { speaker } of entries) expect(speaker?.name).toBe('Ingrid Halvorsen');
  });

  it('asks which of two people is meant', async () => {
    expect(await timelineOf(bridge, { name: 'Okafor', page: 1 })).toMatchObject({ kind: 'choice' });
  });
});
