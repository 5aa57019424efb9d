import type { Article } from '../../src/corpus/article.ts';
import type { ArticleListing } from '../../src/coverage/article-questions.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { Page } from '../../src/coverage/page.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';

/** One page of whatever a small coverage holds; only a test takes a coverage out whole. */
export const EVERYTHING: Page = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** By path. */
export async function allListings(coverage: Coverage): Promise<readonly ArticleListing[]> {
  return (await coverage.listings({}, EVERYTHING)).items;
}

/** By path. */
export async function allArticles(coverage: Coverage): Promise<readonly Article[]> {
  const listings = await allListings(coverage);
  const articles = await Promise.all(listings.map(({ id }) => coverage.article(id)));
  return articles.filter((article) => article !== undefined);
}

/** By article path, then by place. */
export async function allQuotations(coverage: Coverage): Promise<readonly Quotation[]> {
  return (await coverage.quotations({}, EVERYTHING)).items;
}
