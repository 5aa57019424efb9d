import { beforeAll, describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/answers/answer.ts';
import { summarise } from '../../src/answers/summarise.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { textOf } from '../../src/text/span.ts';
import { allListings } from '../coverage/whole-coverage.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let seeds: Coverage;
let bridge: Coverage;

beforeAll(async () => {
  [seeds, bridge] = await Promise.all([openSeeds(), openBridge()]);
});

async function summary(
  coverage: Coverage,
  of: { readonly article?: string; readonly about?: string },
): Promise<SummaryAnswer> {
  const answer = await summarise(coverage, of);
  if (answer.kind !== 'summary') throw new Error(`a ${answer.kind} came instead`);
  return answer;
}

function words({ sentences }: SummaryAnswer): readonly string[] {
  return sentences.map(({ excerpt: { article, spans } }) =>
    spans.map((span) => textOf(article.text, span)).join(' '),
  );
}

describe('/summary', () => {
  it('takes whole sentences of the report, in their order, and no furniture', async () => {
    for (const { id } of await allListings(seeds)) {
      const { sentences } = await summary(seeds, { article: id });
      expect(sentences.length).toBeGreaterThan(0);
      const starts = sentences.map(({ excerpt }) => excerpt.spans[0]?.start ?? 0);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      for (const { excerpt } of sentences) {
        expect(excerpt.passage.kind).toBe('body');
        const edges = excerpt.passage.sentences.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual(
          expect.arrayContaining(excerpt.spans.flatMap(({ start, end }) => [start, end])),
        );
      }
    }
  });

  it('opens with a sentence that stands alone', async () => {
    for (const { id } of await allListings(seeds)) {
      const [first = ''] = words(await summary(seeds, { article: id }));
      expect(first).not.toMatch(/^(?:He|She|It|They|But|And)\b/);
    }
  });

  it('groups a topic by article, oldest first', async () => {
    const { sentences } = await summary(bridge, { about: 'toll' });
    const dates = sentences.map(({ excerpt }) => excerpt.article.date ?? '');
    expect(new Set(dates).size).toBeGreaterThan(1);
    expect(dates).toEqual(dates.toSorted());
  });

  it('says nothing twice across articles', async () => {
    const text = words(await summary(bridge, { about: 'bridge is safe' })).join('\n');
    expect(text.match(/The bridge is safe until/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('marks a quotation with its speaker', async () => {
    const { sentences } = await summary(bridge, { about: 'toll table' });
    const quoted = sentences.filter(({ speaker }) => speaker !== undefined);
    expect(quoted.map(({ speaker }) => speaker?.name)).toContain('Ingrid Halvorsen');
  });

  it.each([
    [{ article: 'xylophone' }, 'no-such-article'],
    [{ about: 'xylophone' }, 'nothing-about'],
    [{ about: 'the of and' }, 'nothing-asked'],
    [{}, 'nothing-asked'],
  ])('says no to %o', async (of, reason) => {
    expect(await summarise(seeds, of)).toMatchObject({ kind: 'miss', reason });
  });
});
