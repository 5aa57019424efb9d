import type { ArticleId } from '../corpus/article.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import type { ChoiceAnswer, Excerpt, MissAnswer } from './answer.ts';
import { articlesOn } from './articles-on.ts';
import { byDate } from './by-date.ts';
import { choiceOfSpeakers } from './choice-of.ts';
import type { TimelineAnswer, TimelineEntry } from './comparing-answer.ts';
import { everyPage } from './every-page.ts';
import { excerptAt } from './excerpt-at.ts';
import { missOf } from './miss-of.ts';
import { nameMiss } from './name-miss.ts';
import { entriesOf, pageViewOf } from './page-view.ts';
import { placesOf } from './places-of.ts';
import { viewOf } from './quotation-view.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';
import { saidAbout } from './said-about.ts';
import { speakerIn } from './speaker-in.ts';

const ON_A_PAGE = 6;

export interface TimelineQuestion {
  readonly name?: string | undefined;
  readonly about?: string | undefined;
  readonly page: number;
}

/** An entry by its article and place; what it shows is looked up for the entries of one page alone. */
interface Row {
  readonly listing: ArticleListing;
  readonly start: number;
  readonly show: () => Promise<Omit<TimelineEntry, 'listing'> | undefined>;
}

/**
 * `/timeline`: by the dates of the articles, what they say on a topic; or what somebody said and where else they are named; or what they said on
 * the topic. Articles without a date follow apart from the others, by path: no date is guessed.
 */
export async function timelineOf(
  coverage: Coverage,
  { name: typed, about, page }: TimelineQuestion,
): Promise<TimelineAnswer | ChoiceAnswer | MissAnswer> {
  const asked = [typed, about].filter((part) => part !== undefined).join(' · ');
  if (asked === '') return missOf(coverage, asked, 'nothing-asked');
  const lookup = typed === undefined ? undefined : await resolveAskedSpeaker(coverage, typed);
  if (lookup?.kind === 'several') return choiceOfSpeakers(coverage, typed ?? '', lookup.speakers);
  if (lookup?.kind === 'none') return nameMiss(coverage, asked, typed ?? '', lookup.close);
  const subject = lookup?.speaker;
  const found =
    subject === undefined
      ? await rowsOn(coverage, about ?? '')
      : await rowsOfSpeaker(coverage, subject, about);
  if (found.length === 0) {
    const sought = [subject?.name, about].filter((part) => part !== undefined).join(' · ');
    return missOf(coverage, sought, subject === undefined ? 'nothing-about' : 'not-quoted');
  }
  const ordered = eachOnce(found).toSorted(
    (one, other) => byDate(one.listing, other.listing) || one.start - other.start,
  );
  const dated = ordered.filter(({ listing }) => listing.date !== undefined).length;
  const { slice, ...view } = pageViewOf(page, ordered.length, ON_A_PAGE);
  const entries = await Promise.all(entriesOf(ordered, slice).map(entryOf));
  return {
    kind: 'timeline',
    ...(about === undefined ? {} : { about }),
    ...(subject === undefined ? {} : { subject: { id: subject.id, name: subject.name } }),
    entries: entries.flat(),
    dated,
    undated: ordered.length - dated,
    page: view,
  };
}

/** One sentence may report two things that somebody said. */
function eachOnce(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ listing, start }) => {
    const key = `${listing.id} ${start}`;
    return !seen.has(key) && seen.add(key);
  });
}

async function entryOf({ listing, show }: Row): Promise<readonly TimelineEntry[]> {
  const shown = await show();
  return shown === undefined ? [] : [{ listing, ...shown }];
}

async function rowsOn(coverage: Coverage, about: string): Promise<readonly Row[]> {
  const found = (await articlesOn(coverage, about)) ?? [];
  const rows = await Promise.all(found.map(({ excerpt }) => rowAt(coverage, excerpt)));
  return rows.flat();
}

async function rowAt(coverage: Coverage, excerpt: Excerpt): Promise<readonly Row[]> {
  const start = excerpt.spans[0]?.start ?? 0;
  return rowIn(coverage, excerpt.article.id, start, () => showExcerpt(coverage, excerpt));
}

/** What they said, in quotation marks or reported; without a topic also one place in each article that only names them. */
async function rowsOfSpeaker(
  coverage: Coverage,
  subject: NamedSpeaker,
  about: string | undefined,
): Promise<readonly Row[]> {
  const filter = { speaker: subject.id, reported: true, about };
  const found = await everyPage((page) => saidAbout(coverage, filter, page));
  const said = await Promise.all(
    found.map(({ said: one }) => rowIn(coverage, one.articleId, startOf(one), () => showSaid(coverage, one))),
  );
  if (about !== undefined) return said.flat();
  const heardIn = new Set(found.map(({ said: one }) => one.articleId));
  return [...said.flat(), ...(await rowsNaming(coverage, subject, heardIn))];
}

async function rowsNaming(
  coverage: Coverage,
  subject: NamedSpeaker,
  except: ReadonlySet<ArticleId>,
): Promise<readonly Row[]> {
  const { person } = subject;
  if (person === undefined) {
    const places = await placesOf(coverage, subject, { except });
    const rows = await Promise.all(places.map(({ place }) => rowAt(coverage, place)));
    return rows.flat();
  }
  const namings = await everyPage((page) => coverage.firstNamings(person.id, page));
  const rows = await Promise.all(
    namings
      .filter(({ articleId }) => !except.has(articleId))
      .map(({ articleId, span }) =>
        rowIn(coverage, articleId, span.start, async () => {
          const place = await excerptAt(coverage, articleId, span);
          return place === undefined ? undefined : showExcerpt(coverage, place);
        }),
      ),
  );
  return rows.flat();
}

async function rowIn(
  coverage: Coverage,
  article: ArticleId,
  start: number,
  show: Row['show'],
): Promise<readonly Row[]> {
  const listing = await coverage.listing(article);
  return listing === undefined ? [] : [{ listing, start, show }];
}

async function showSaid(coverage: Coverage, said: Quotation | Statement): ReturnType<Row['show']> {
  const view = await viewOf(coverage, said);
  if (view === undefined) return undefined;
  const { excerpt, speaker } = view;
  return { excerpt, speaker, ...(view.kind === 'quotation' ? { quotationId: view.quotation.id } : {}) };
}

async function showExcerpt(coverage: Coverage, excerpt: Excerpt): ReturnType<Row['show']> {
  const speaker = await speakerIn(coverage, excerpt);
  return { excerpt, ...(speaker === undefined ? {} : { speaker }) };
}

function startOf(said: Quotation | Statement): number {
  return 'content' in said ? (said.content[0]?.start ?? 0) : said.span.start;
}
