import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { NotedChange } from '../revisions/revision-change.ts';
import type { Excerpt, PageView, QuotationView } from './answer.ts';
import { changesFrom } from './changes-since.ts';
import { type NewsItem, type NewsSubject, newIn, newsFor, placeOnSubject, watchedSpeaker } from './news.ts';
import { entriesOf, pageViewOf } from './page-view.ts';
import { quotationView } from './quotation-view.ts';
import { withCarriers } from './with-carriers.ts';

/** A new article, with the words by which it fits. */
export interface ArticleNews {
  readonly kind: 'article';
  readonly listing: ArticleListing;
  readonly excerpt: Excerpt;
}

export type NewsEntry = QuotationView | ArticleNews;

/** What some refreshes have brought on a subject, newest first. */
export interface NewsAnswer {
  readonly kind: 'news';
  readonly subject: NewsSubject;
  readonly entries: readonly NewsEntry[];
  readonly page: PageView;
}

const ON_A_PAGE = 3;

export interface NewsQuestion {
  readonly subject: NewsSubject;
  /** The revision before the first of the refreshes, and that after the last, by their first characters. */
  readonly since: string;
  readonly until: string;
  readonly page: number;
}

/** What came between two revisions and fits; undefined where they are not remembered any more. */
export async function newsOf(
  coverage: Coverage,
  changes: readonly NotedChange[],
  { subject, since, until, page: asked }: NewsQuestion,
): Promise<NewsAnswer | undefined> {
  const from = changesFrom(changes, since);
  const end = from?.findIndex(({ to }) => to.startsWith(until)) ?? -1;
  if (from === undefined || end === -1) return undefined;
  const items = await newsFor(coverage, subject, newIn(from.slice(0, end + 1)));
  const { slice, ...page } = pageViewOf(asked, items.length, ON_A_PAGE);
  const entries = await newsEntries(coverage, subject, entriesOf([...items].reverse(), slice));
  return { kind: 'news', subject: await namedSubject(coverage, subject), entries, page };
}

/** Items with all that is shown of them; those that are there no more are left out. */
export async function newsEntries(
  coverage: Coverage,
  subject: NewsSubject,
  items: readonly NewsItem[],
): Promise<readonly NewsEntry[]> {
  const entries: NewsEntry[] = [];
  for (const item of items) {
    const entry = await newsEntry(coverage, subject, item);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

/** One item with all that is shown of it; undefined where it is there no more. */
export async function newsEntry(
  coverage: Coverage,
  subject: NewsSubject,
  { kind, id }: NewsItem,
): Promise<NewsEntry | undefined> {
  if (kind === 'quotation') return quotationNamed(coverage, id);
  const listing = await coverage.listing(id);
  const excerpt = listing === undefined ? undefined : await placeOnSubject(coverage, subject, listing);
  return listing === undefined || excerpt === undefined ? undefined : { kind, listing, excerpt };
}

/** A quotation by its id, with the articles that carry it. */
export async function quotationNamed(coverage: Coverage, id: string): Promise<QuotationView | undefined> {
  const quotation = await coverage.quotation(id);
  const view = quotation === undefined ? undefined : await quotationView(coverage, quotation);
  return view === undefined ? undefined : withCarriers(coverage, view);
}

/** A subject by the name that its speaker bears today. */
export async function namedSubject(coverage: Coverage, subject: NewsSubject): Promise<NewsSubject> {
  if (subject.kind !== 'voice') return subject;
  const speaker = await watchedSpeaker(coverage, subject);
  return speaker === undefined ? subject : { kind: 'voice', words: speaker.name, speaker: speaker.id };
}
