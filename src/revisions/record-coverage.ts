import type { Article } from '../corpus/article.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { speakerIdOf } from '../coverage/speaker-id-of.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import { stableId } from '../text/stable-id.ts';
import { oneLine } from '../text/white-space.ts';
import type { RecordedArticle, RecordedCoverage, RecordedQuotation } from './recorded-coverage.ts';

const ON_A_PAGE = 200;

/** Writes down what a coverage holds, article by article. */
export async function recordCoverage(coverage: Coverage): Promise<RecordedCoverage> {
  const articles: RecordedArticle[] = [];
  for (;;) {
    const { items, total } = await coverage.listings({}, { offset: articles.length, limit: ON_A_PAGE });
    for (const listing of items) articles.push(await recordArticle(coverage, listing));
    if (items.length === 0 || articles.length >= total) break;
  }
  return { revision: coverage.revision, articles };
}

async function recordArticle(coverage: Coverage, listing: ArticleListing): Promise<RecordedArticle> {
  const { id, path, headline, outlet, date } = listing;
  const article = await coverage.article(id);
  const { quotations } = await coverage.saidIn(id);
  const said = quotations.map((quotation) => recordQuotation(coverage, article, quotation));
  return {
    id,
    path,
    headline: oneLine(headline),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    content: contentOf(listing, article),
    said: await Promise.all(said),
  };
}

/** A file may hold many articles, so that its own hash says nothing of one of them. */
function contentOf(
  { headline, outlet = '', date = '' }: ArticleListing,
  article: Article | undefined,
): string {
  return stableId(article?.text ?? '', headline, outlet, date, article?.url ?? '', article?.author ?? '');
}

async function recordQuotation(
  coverage: Coverage,
  article: Article | undefined,
  { id, content, attribution }: Quotation,
): Promise<RecordedQuotation> {
  const words = stableId(...content.map((span) => fold(oneLine(textOf(article?.text ?? '', span)))));
  const speakerId = speakerIdOf(attribution);
  if (speakerId === undefined) return { id, words };
  const name = (await coverage.person(speakerId))?.name ?? (await coverage.body(speakerId))?.name ?? '';
  return { id, words, speaker: { id: speakerId, name } };
}
