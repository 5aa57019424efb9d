import { beforeAll, describe, expect, it } from 'vitest';
import { withWholeQuotations } from '../../src/answers/whole-quotations.ts';
import type { Article, Passage } from '../../src/corpus/article.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { textOf } from '../../src/text/span.ts';
import { allArticles } from '../coverage/whole-coverage.ts';
import { openBridge, openSeeds } from './open-coverage.ts';

let all: readonly Coverage[];

beforeAll(async () => {
  all = await Promise.all([openSeeds(), openBridge()]);
});

async function passagesOf(coverage: Coverage): Promise<readonly (readonly [Article, Passage])[]> {
  const articles = await allArticles(coverage);
  return articles.flatMap((article) => article.passages.map((passage) => [article, passage] as const));
}

describe('an excerpt', () => {
  it('is widened to the whole of a quotation that runs on over sentences', async () => {
    const [, bridge] = all;
    if (bridge === undefined) throw new Error('the bridge is not covered');
    const places = await passagesOf(bridge);
    const [where, at] =
      places.find(([{ text }, { span }]) => textOf(text, span).includes('“She asked me')) ?? [];
    const cut = at?.sentences.find((span) => textOf(where?.text ?? '', span).startsWith('“She asked me'));
    if (where === undefined || at === undefined || cut === undefined) throw new Error('it is told otherwise');
    expect(textOf(where.text, await withWholeQuotations(bridge, where, at, cut))).toBe(
      '“She asked me one question: would I drive my children over it? I said no, and that was the meeting.”',
    );
  });

  it('cuts no quotation in two, of all sentences of both coverages', async () => {
    for (const coverage of all) {
      for (const [article, passage] of await passagesOf(coverage)) {
        const { quotations } = await coverage.saidIn(article.id);
        for (const sentence of passage.sentences) {
          const shown = await withWholeQuotations(coverage, article, passage, sentence);
          expect(shown.start <= sentence.start && shown.end >= sentence.end).toBe(true);
          const cut = quotations
            .flatMap(({ content }) => content)
            .filter(
              ({ start, end }) =>
                (start < shown.start && shown.start < end) || (start < shown.end && shown.end < end),
            );
          expect(cut.map((span) => textOf(article.text, span))).toEqual([]);
        }
      }
    }
  });
});
