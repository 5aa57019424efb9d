import { beforeAll, describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/answers/source-of.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { allArticles, allQuotations } from '../coverage/whole-coverage.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let seeds: Coverage;
let bridge: Coverage;

beforeAll(async () => {
  [seeds, bridge] = await Promise.all([openSeeds(), openBridge()]);
});

describe('/source', () => {
  it('opens an article on the page that holds the asked passage', async () => {
    const article = (await allArticles(seeds))[3];
    const passage = article?.passages.at(-1);
    const answer = await sourceOf(seeds, { id: passage?.id ?? '' });
    if (answer.kind !== 'source') throw new Error(`a ${answer.kind} came instead`);
    expect(answer.page.number).toBe(answer.page.of);
    expect(answer.asked?.id).toBe(passage?.id);
    expect(answer.passages).toContain(passage);
  });

  it('takes the id of a quotation', async () => {
    const [quotation] = await allQuotations(bridge);
    expect(await sourceOf(bridge, { id: quotation?.id ?? '' })).toMatchObject({
      kind: 'source',
      asked: { id: quotation?.passageId },
    });
  });

  it.each([
    'Mayor opens the door to a bridge toll',
    'mayor opens the door',
    'coastline/2026-03-05-toll-plan.md',
  ])('takes a headline or a path: %s', async (id) => {
    expect(await sourceOf(bridge, { id })).toMatchObject({
      kind: 'source',
      article: { outlet: 'Coastline Daily' },
    });
  });

  it('shows every passage once over all pages', async () => {
    const id = (await allArticles(seeds))[3]?.id ?? '';
    const numbers: number[] = [];
    for (let page = 1, of = 1; page <= of; page++) {
      const answer = await sourceOf(seeds, { id, page });
      if (answer.kind !== 'source') throw new Error(`a ${answer.kind} came instead`);
      numbers.push(...answer.passages.map(({ number }) => number));
      of = answer.page.of;
    }
    expect(numbers).toEqual((await seeds.article(id))?.passages.map(({ number }) => number));
  });

  it('asks which article is meant when a headline’s words fit several', async () => {
    expect(await sourceOf(seeds, { id: 'Boris Johnson' })).toMatchObject({
      kind: 'choice',
      between: 'articles',
    });
  });

  it.each([
    ['passage/0000000000000', 'no-such-id'],
    ['quotation/gone', 'no-such-id'],
    ['xylophone', 'no-such-article'],
  ])('says no to %s', async (id, reason) => {
    expect(await sourceOf(seeds, { id })).toMatchObject({ kind: 'miss', reason });
  });
});
