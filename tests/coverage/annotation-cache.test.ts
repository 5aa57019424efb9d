import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { createAnnotationCache } from '../../src/coverage/annotation-cache.ts';
import { silentLog } from '../../src/text/log.ts';
import { drained } from '../../src/text/steps.ts';

const TEXT = 'Bridge shut\n\n“We were warned,” said Ingrid Halvorsen, the mayor.';

function articleAt(path: string, contentHash: string) {
  return parseArticle({ path, text: TEXT, contentHash });
}

describe('an annotation', () => {
  it('is made once for the same path and content, and anew for any other', () => {
    const cache = createAnnotationCache(silentLog);
    const first = drained(cache.annotationOf(articleAt('a.txt', '1')));
    expect(first.quotations).toHaveLength(1);
    expect(drained(cache.annotationOf(articleAt('a.txt', '1')))).toBe(first);
    expect(drained(cache.annotationOf(articleAt('a.txt', '2')))).not.toBe(first);
    expect(drained(cache.annotationOf(articleAt('b.txt', '1')))).not.toBe(first);
  });

  it('is forgotten with its article', () => {
    const cache = createAnnotationCache(silentLog);
    const kept = drained(cache.annotationOf(articleAt('a.txt', '1')));
    const dropped = drained(cache.annotationOf(articleAt('b.txt', '1')));
    cache.keepOnly([articleAt('a.txt', '1')]);
    expect(drained(cache.annotationOf(articleAt('a.txt', '1')))).toBe(kept);
    expect(drained(cache.annotationOf(articleAt('b.txt', '1')))).not.toBe(dropped);
  });

  it('that fails leaves the article without quotations, and the log says so', () => {
    const events: string[] = [];
    const cache = createAnnotationCache({ ...silentLog, error: (event) => events.push(event) });
    const broken = {
      ...articleAt('a.txt', '1'),
      get passages(): never {
        throw new Error('no passages');
      },
    };
    expect(drained(cache.annotationOf(broken))).toEqual({ people: [], quotations: [], statements: [] });
    expect(events).toEqual(['coverage.not-annotated']);
  });
});
