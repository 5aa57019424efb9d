import type { ReadArticle } from './article-reader.ts';

/** The same articles with keys that tell them apart: of two that an archive gives one id, the later is counted. A single article needs none. */
export function withOwnKeys(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const counts = new Map<string, number>();
  const taken = new Set(articles.flatMap(({ key }) => key ?? []));
  return articles.map((article) => {
    if (article.key === undefined) return article;
    const count = (counts.get(article.key) ?? 0) + 1;
    counts.set(article.key, count);
    if (count === 1) return article;
    let key = `${article.key} ${count}`;
    while (taken.has(key)) key += '+';
    taken.add(key);
    return { ...article, key };
  });
}
