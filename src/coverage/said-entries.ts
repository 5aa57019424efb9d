import type { Article, ArticleId } from '../corpus/article.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import { groupBy } from './group-by.ts';
import { speakerIdOf } from './speaker-id-of.ts';
import type { QuotationFilter } from './speech-questions.ts';

/** Something said, with its place among all that was said. */
export interface SaidEntry<Kind extends Quotation | Statement> {
  readonly said: Kind;
  /** Counts from 0, quotations first, then statements, each by article path and place. */
  readonly number: number;
}

/** All quotations or all statements, by article path and place, and by what they are asked by. */
export interface SaidEntries<Kind extends Quotation | Statement> {
  readonly all: readonly SaidEntry<Kind>[];
  select(filter: QuotationFilter): readonly SaidEntry<Kind>[];
}

/** Puts quotations or statements in order and numbers them from `first` on. `articles` stand by path. */
export function saidEntriesOf<Kind extends Quotation | Statement>(
  said: readonly Kind[],
  articles: readonly Article[],
  first: number,
): SaidEntries<Kind> {
  const place = new Map<ArticleId, number>(articles.map((article, index) => [article.id, index]));
  const dates = new Map<ArticleId, string>(articles.map(({ id, date = '' }) => [id, date]));
  const all = said
    .toSorted(
      (one, other) =>
        (place.get(one.articleId) ?? 0) - (place.get(other.articleId) ?? 0) || startOf(one) - startOf(other),
    )
    .map((entry, index) => ({ said: entry, number: first + index }));
  const newest = all.toSorted((one, other) => {
    const [early, late] = [dates.get(one.said.articleId) ?? '', dates.get(other.said.articleId) ?? ''];
    return early === late ? other.number - one.number : early > late ? -1 : 1;
  });
  const newestPlace = new Map(newest.map((entry, index) => [entry, index]));
  const bySpeaker = groupBy(all, speakerOf);
  const newestBySpeaker = groupBy(newest, speakerOf);
  const byArticle = groupBy(all, (entry) => entry.said.articleId);
  const byPassage = groupBy(all, (entry) => entry.said.passageId);
  return { all, select };

  /** Starts from the smallest group that the filter names, so that a page costs what it chooses from and not what the coverage holds. */
  function select({ speaker, article, passage, newestFirst }: QuotationFilter): readonly SaidEntry<Kind>[] {
    const speakers = newestFirst === true ? newestBySpeaker : bySpeaker;
    const named = [
      passage === undefined ? undefined : (byPassage.get(passage) ?? []),
      article === undefined ? undefined : (byArticle.get(article) ?? []),
      speaker === undefined ? undefined : (speakers.get(speaker) ?? []),
    ].filter((group) => group !== undefined);
    if (named.length === 0) return newestFirst === true ? newest : all;
    const smallest = named.reduce((least, group) => (group.length < least.length ? group : least));
    if (named.length === 1 && speaker !== undefined) return smallest;
    const found = smallest.filter(
      (entry) =>
        (passage === undefined || entry.said.passageId === passage) &&
        (article === undefined || entry.said.articleId === article) &&
        (speaker === undefined || speakerOf(entry) === speaker),
    );
    return newestFirst === true ? found.sort(byNewest) : found;
  }

  function byNewest(one: SaidEntry<Kind>, other: SaidEntry<Kind>): number {
    return (newestPlace.get(one) ?? 0) - (newestPlace.get(other) ?? 0);
  }
}

function speakerOf({ said }: SaidEntry<Quotation | Statement>) {
  return speakerIdOf(said.attribution);
}

function startOf(said: Quotation | Statement): number {
  return 'content' in said ? (said.content[0]?.start ?? 0) : said.span.start;
}
