import type { ArticleId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { SpeakerId } from '../quotations/quotation.ts';
import type { MissAnswer } from './answer.ts';
import { type ArticleOnTopic, articlesOn } from './articles-on.ts';
import { byDate } from './by-date.ts';
import type { ComparisonAnswer, ComparisonRow } from './comparing-answer.ts';
import { missOf } from './miss-of.ts';
import { entriesOf, pageViewOf } from './page-view.ts';
import { saidAbout } from './said-about.ts';
import { speakerViewOf } from './speaker-view.ts';

const ON_A_PAGE = 4;
const SPEAKERS = 6;

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
    ...silentOn(coverage, new Set(found.map(({ article }) => article.id))),
    page: view,
  };
}

async function rowOf(
  coverage: Coverage,
  about: string,
  { article, excerpt, isQuoted }: ArticleOnTopic,
): Promise<readonly ComparisonRow[]> {
  const listing = coverage.listings.find(({ id }) => id === article.id);
  if (listing === undefined) return [];
  return [{ listing, excerpt, isQuoted, ...(await speakersOn(coverage, about, article.id)) }];
}

async function speakersOn(
  coverage: Coverage,
  about: string,
  article: ArticleId,
): Promise<Pick<ComparisonRow, 'quotes' | 'unnamed'>> {
  const found = await saidAbout(coverage, { about, article, reported: false });
  const quotes = new Map<SpeakerId, string>();
  let unnamed = 0;
  for (const { said } of found) {
    const { id, name } = speakerViewOf(coverage, said);
    if (id === undefined || name === undefined) unnamed++;
    else quotes.set(id, name);
  }
  return { quotes: [...quotes].slice(0, SPEAKERS).map(([id, name]) => ({ id, name })), unnamed };
}

function silentOn(
  { listings }: Coverage,
  telling: ReadonlySet<ArticleId>,
): Pick<ComparisonAnswer, 'silentOutlets' | 'silentArticles'> {
  const outletsOf = (ids: typeof listings) => ids.flatMap(({ outlet }) => outlet ?? []);
  const heard = new Set(outletsOf(listings.filter(({ id }) => telling.has(id))));
  const outlets = new Set(outletsOf(listings));
  return {
    silentOutlets: [...outlets].filter((outlet) => !heard.has(outlet)).sort(),
    silentArticles: listings.filter(({ id, outlet }) => outlet === undefined && !telling.has(id)),
  };
}
