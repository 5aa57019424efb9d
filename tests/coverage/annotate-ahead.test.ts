import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { annotateAhead } from '../../src/coverage/annotate-ahead.ts';
import { createAnnotationCache } from '../../src/coverage/annotation-cache.ts';
import { silentLog } from '../../src/text/log.ts';
import { drained } from '../../src/text/steps.ts';

const ARTICLES = Array.from({ length: 200 }, (_, number) =>
  parseArticle({
    path: `${number}.txt`,
    text: `Ferry ${number} late\n\n“It was the ${number}th time,” said Signe Aaltonen, the harbour master.`,
    contentHash: String(number),
  }),
);

function threads(program: string, count: number) {
  return { entry: new URL(program, import.meta.url), data: { logLevel: 'silent' }, threads: count };
}

async function annotatedBy(program: string) {
  const annotations = createAnnotationCache(silentLog);
  const told: number[] = [];
  await annotateAhead(ARTICLES, annotations, (done) => told.push(done), threads(program, 2));
  return { annotations, told };
}

describe('many articles', () => {
  it('are annotated on other threads as they are on one', async () => {
    const { annotations, told } = await annotatedBy('./annotate-worker.mjs');
    const alone = createAnnotationCache(silentLog);
    for (const article of ARTICLES)
      expect(annotations.kept(article)).toEqual(drained(alone.annotationOf(article)));
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(ARTICLES.length);
  });

  it('of which a thread is lost are left to be annotated later, and no others', async () => {
    const { annotations } = await annotatedBy('./failing-worker.mjs');
    const left = ARTICLES.filter((article) => annotations.kept(article) === undefined);
    expect(left.length).toBeLessThanOrEqual(50);
    expect(drained(annotations.annotationOf(ARTICLES[0] ?? expect.fail())).quotations).toHaveLength(1);
  });
});
