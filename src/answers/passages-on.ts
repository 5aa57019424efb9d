import type { PassageInArticle } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { allows } from '../search/query-terms.ts';
import type { SearchQuery } from '../search/search-index.ts';
import { textOf } from '../text/span.ts';

/**
 * Of the passages that rank first for a query's words, `limit` at most, those whose own text holds its phrases and none of the words it excludes. The
 * index counts a headline with every passage below it: "harbour -bridge" must not lose what an article on the bridge says of the harbour.
 */
export async function passagesOn(
  coverage: Coverage,
  query: SearchQuery,
  limit: number,
): Promise<readonly PassageInArticle[]> {
  const hits = await coverage.passageIndex.search({ words: query.words }, { limit });
  const places = await Promise.all(hits.map(({ id }) => coverage.passage(id)));
  return places
    .filter((place) => place !== undefined)
    .filter(({ article, passage }) => allows(query, textOf(article.text, passage.span)));
}
