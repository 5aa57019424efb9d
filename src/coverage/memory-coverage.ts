import type { Article, ArticleId, PassageId } from '../corpus/article.ts';
import type { AttributedCorpus } from '../quotations/attributed-corpus.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Coverage, CoverageFacts, Page, PassageInArticle, QuotationFilter } from './coverage.ts';
import { headlineOf } from './search-documents.ts';
import { speakerIdOf } from './speaker-id-of.ts';
import { voicesOf } from './voices-of.ts';

export interface CoverageParts {
  readonly revision: string;
  /** By path. */
  readonly articles: readonly Article[];
  readonly corpus: AttributedCorpus;
  readonly facts: CoverageFacts;
  readonly passageIndex: SearchIndex;
  readonly quotationIndex: SearchIndex;
}

/** A coverage held in a few maps. The parts are not copied: whoever made them must not change them. */
export function memoryCoverage(parts: CoverageParts): Coverage {
  const { articles, corpus } = parts;
  const articleById = new Map<string, Article>(articles.map((article) => [article.id, article]));
  const passageById = new Map<string, PassageInArticle>(
    articles.flatMap((article) =>
      article.passages.map((passage) => [passage.id, { article, passage }] as const),
    ),
  );
  const place = new Map<ArticleId, number>(articles.map((article, index) => [article.id, index]));
  const quotations = groupsOf(
    inOrder(corpus.quotations, place, (quotation) => quotation.content[0]?.start ?? 0),
  );
  const statements = groupsOf(inOrder(corpus.statements, place, (statement) => statement.span.start));
  const quotationById = new Map<string, Quotation>(
    quotations.all.map((quotation) => [quotation.id, quotation]),
  );
  return {
    revision: parts.revision,
    facts: parts.facts,
    people: corpus.people,
    bodies: corpus.bodies,
    listings: articles.map((article) => ({
      id: article.id,
      path: article.path,
      headline: headlineOf(article),
      ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
      ...(article.date === undefined ? {} : { date: article.date }),
    })),
    voices: voicesOf(corpus, articles),
    article: async (id) => articleById.get(id),
    passage: async (id) => passageById.get(id),
    quotation: async (id) => quotationById.get(id),
    quotations: async (filter, page) => pageOf(select(quotations, filter), page),
    statements: async (filter, page) => pageOf(select(statements, filter), page),
    passageIndex: parts.passageIndex,
    quotationIndex: parts.quotationIndex,
  };
}

interface Groups<Entry> {
  readonly all: readonly Entry[];
  readonly bySpeaker: ReadonlyMap<string, readonly Entry[]>;
  readonly byArticle: ReadonlyMap<string, readonly Entry[]>;
  readonly byPassage: ReadonlyMap<string, readonly Entry[]>;
}

function inOrder<Entry extends Quotation | Statement>(
  entries: readonly Entry[],
  place: ReadonlyMap<ArticleId, number>,
  startOf: (entry: Entry) => number,
): readonly Entry[] {
  return entries.toSorted(
    (one, other) =>
      (place.get(one.articleId) ?? 0) - (place.get(other.articleId) ?? 0) || startOf(one) - startOf(other),
  );
}

function groupsOf<Entry extends Quotation | Statement>(all: readonly Entry[]): Groups<Entry> {
  return {
    all,
    bySpeaker: groupBy(all, (entry) => speakerIdOf(entry.attribution)),
    byArticle: groupBy(all, (entry) => entry.articleId),
    byPassage: groupBy(all, (entry): PassageId => entry.passageId),
  };
}

function groupBy<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | undefined,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Starts from the smallest group that the filter names, so that a page costs what it shows and not what the coverage holds. */
function select<Entry extends Quotation | Statement>(
  groups: Groups<Entry>,
  { speaker, article, passage }: QuotationFilter,
): readonly Entry[] {
  const named = [
    passage === undefined ? undefined : (groups.byPassage.get(passage) ?? []),
    article === undefined ? undefined : (groups.byArticle.get(article) ?? []),
    speaker === undefined ? undefined : (groups.bySpeaker.get(speaker) ?? []),
  ].filter((group) => group !== undefined);
  const smallest = named.reduce((least, group) => (group.length < least.length ? group : least), groups.all);
  return smallest.filter(
    (entry) =>
      (passage === undefined || entry.passageId === passage) &&
      (article === undefined || entry.articleId === article) &&
      (speaker === undefined || speakerIdOf(entry.attribution) === speaker),
  );
}

function pageOf<Entry>(entries: readonly Entry[], page: Page | undefined): readonly Entry[] {
  return page === undefined ? entries : entries.slice(page.offset, page.offset + page.limit);
}
