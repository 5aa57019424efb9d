import type { Coverage } from '../coverage/coverage.ts';
import { allows, heldShare, queryTerms, termsIn } from '../search/query-terms.ts';
import type { SearchQuery } from '../search/search-index.ts';
import { textOf } from '../text/span.ts';
import type { Excerpt } from './answer.ts';

/** The least part of a topic's weight that a passage on it holds, as everywhere. */
const LEAST_SHARE = 0.5;

/** The first sentence of those that hold most of a topic, in a passage of one article that is on it; undefined where none is. */
export async function topicIn(
  coverage: Coverage,
  query: SearchQuery,
  articleId: string,
): Promise<Excerpt | undefined> {
  const article = await coverage.article(articleId);
  const terms = await queryTerms(query.words, coverage.passageIndex);
  if (article === undefined || terms.length === 0) return undefined;
  let best: { readonly share: number; readonly excerpt: Excerpt } | undefined;
  for (const passage of article.passages) {
    const text = textOf(article.text, passage.span);
    if (passage.kind !== 'body' || heldShare(terms, termsIn(text)) < LEAST_SHARE || !allows(query, text))
      continue;
    for (const sentence of passage.sentences) {
      const share = heldShare(terms, termsIn(textOf(article.text, sentence)));
      if (share > (best?.share ?? 0)) best = { share, excerpt: { article, passage, spans: [sentence] } };
    }
  }
  return best?.excerpt;
}
