import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { keepEarlierVersions } from '../../src/coverage/keep-earlier-versions.ts';

function articleAt(path: string): Article {
  return parseArticle({ path, text: 'Bridge shut\n\nThe bridge was closed on Monday.', contentHash: path });
}

function unreadable(path: string) {
  return { path, reason: `${path}: it may not be read`, servesEarlierVersion: false };
}

describe('earlier versions', () => {
  it('are kept of every article in a folder that can no longer be listed', () => {
    const served = { articles: ['a.txt', 'wire/b.txt', 'wire/deep/c.txt', 'wires.txt'].map(articleAt) };
    const read = { articles: [articleAt('a.txt')], unreadable: [unreadable('wire')] };
    const kept = keepEarlierVersions(read, served);
    expect(kept.articles.map(({ path }) => path)).toEqual(['a.txt', 'wire/b.txt', 'wire/deep/c.txt']);
    expect(kept.unreadable[0]?.servesEarlierVersion).toBe(true);
  });

  it('are not made up where there was none', () => {
    const kept = keepEarlierVersions({ articles: [], unreadable: [unreadable('b.txt')] }, { articles: [] });
    expect(kept.unreadable[0]?.servesEarlierVersion).toBe(false);
  });
});
