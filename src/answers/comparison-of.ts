import type { ArticleId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
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
  const speakers = await speakersOn(coverage, about);
  return {
    kind: 'comparison',
    about,
    rows: entriesOf(ordered, slice).flatMap((on) => rowOf(coverage, on, speakers)),
    ...silentOn(coverage, new Set(found.map(({ article }) => article.id))),
    page: view,
  };
}

type Speakers = ReadonlyMap<ArticleId, Pick<ComparisonRow, 'quotes' | 'unnamed'>>;

function rowOf(
  coverage: Coverage,
  { article, excerpt, isQuoted }: ArticleOnTopic,
  speakers: Speakers,
): readonly ComparisonRow[] {
  const listing = coverage.listings.find(({ id }) => id === article.id);
  const { quotes, unnamed } = speakers.get(article.id) ?? { quotes: [], unnamed: 0 };
  return listing === undefined
    ? []
    : [{ listing, excerpt, isQuoted, quotes: quotes.slice(0, SPEAKERS), unnamed }];
}

async function speakersOn(coverage: Coverage, about: string): Promise<Speakers> {
  const speakers = new Map<ArticleId, { quotes: ComparisonRow['quotes']; unnamed: number }>();
  for (const { said } of await saidAbout(coverage, { about, reported: false })) {
    const { quotes, unnamed } = speakers.get(said.articleId) ?? { quotes: [], unnamed: 0 };
    const { id, name } = speakerViewOf(coverage, said);
    if (id === undefined || name === undefined) {
      speakers.set(said.articleId, { quotes, unnamed: unnamed + 1 });
    } else if (!quotes.some((other) => other.id === id)) {
      speakers.set(said.articleId, { quotes: [...quotes, { id, name }], unnamed });
    }
  }
  return speakers;
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
