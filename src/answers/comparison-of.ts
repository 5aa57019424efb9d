import type { ArticleId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import type { MissAnswer } from './answer.ts';
import { type ArticleOnTopic, articlesOn } from './articles-on.ts';
import { byDate } from './by-date.ts';
import type { ComparisonAnswer, ComparisonRow } from './comparing-answer.ts';
import { everyPage } from './every-page.ts';
import { missOf } from './miss-of.ts';
import { entriesOf, pageViewOf } from './page-view.ts';
import { saidAbout } from './said-about.ts';
import { speakerViewOf } from './speaker-view.ts';

const ON_A_PAGE = 4;
const SPEAKERS = 6;
const SILENT_ARTICLES = 8;

/** `/compare`: what each article says on a topic in its own words, whom it quotes on it, and which outlets have nothing. Nothing is scored. */
export async function comparisonOf(
  coverage: Coverage,
  { about, page }: { readonly about: string; readonly page: number },
): Promise<ComparisonAnswer | MissAnswer> {
  const found = await articlesOn(coverage, about);
  if (found === undefined) return missOf(coverage, about, 'nothing-asked');
  if (found.length === 0) return missOf(coverage, about, 'nothing-about');
  const ordered = found.toSorted((one, other) => byDate(one.article, other.article));
  const { slice, ...view } = pageViewOf(page, ordered.length, ON_A_PAGE);
  return {
    kind: 'comparison',
    about,
    rows: (await Promise.all(entriesOf(ordered, slice).map((on) => rowOf(coverage, about, on)))).flat(),
    ...(await silentOn(coverage, found)),
    page: view,
  };
}

async function rowOf(
  coverage: Coverage,
  about: string,
  { article, excerpt, isQuoted }: ArticleOnTopic,
): Promise<readonly ComparisonRow[]> {
  const listing = await coverage.listing(article.id);
  if (listing === undefined) return [];
  return [{ listing, excerpt, isQuoted, ...(await speakersOn(coverage, about, article.id)) }];
}

async function speakersOn(
  coverage: Coverage,
  about: string,
  article: ArticleId,
): Promise<Pick<ComparisonRow, 'quotes' | 'unnamed'>> {
  const found = await everyPage((page) => saidAbout(coverage, { about, article, reported: false }, page));
  const quotes = new Map<SpeakerId, string>();
  let unnamed = 0;
  for (const { said } of found) {
    const { id, name } = await speakerViewOf(coverage, said);
    if (id === undefined || name === undefined) unnamed++;
    else quotes.set(id, name);
  }
  return { quotes: [...quotes].slice(0, SPEAKERS).map(([id, name]) => ({ id, name })), unnamed };
}

/** So many articles of no known outlet are asked for beyond those that tell of it that `SILENT_ARTICLES` are left, if there are as many. */
async function silentOn(
  coverage: Coverage,
  telling: readonly ArticleOnTopic[],
): Promise<Pick<ComparisonAnswer, 'silentOutlets' | 'silentArticles'>> {
  const heard = new Set(telling.flatMap(({ article }) => article.outlet ?? []));
  const unknown = new Set(
    telling.filter(({ article }) => article.outlet === undefined).map(({ article }) => article.id),
  );
  const { items, total } = await coverage.listings(
    { hasOutlet: false },
    { offset: 0, limit: SILENT_ARTICLES + unknown.size },
  );
  return {
    silentOutlets: (await coverage.outlets()).filter((outlet) => !heard.has(outlet)),
    silentArticles: {
      items: items.filter(({ id }) => !unknown.has(id)).slice(0, SILENT_ARTICLES),
      total: total - unknown.size,
    },
  };
}
