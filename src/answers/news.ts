import type { ArticleId } from '../corpus/article.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { speakerIdOf } from '../coverage/speaker-id-of.ts';
import type { PersonId } from '../people/person.ts';
import type { Quotation, SpeakerId } from '../quotations/quotation.ts';
import type { RevisionChange } from '../revisions/revision-change.ts';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { nameForm } from '../text/name-form.ts';
import { textOf } from '../text/span.ts';
import type { Excerpt } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';
import { parseQuery } from './parse-query.ts';
import { topicIn } from './topic-in.ts';

/** What somebody wants to be told of: a person or body, a topic, or an outlet, in the words that were typed. */
export type NewsSubject =
  /** `speaker` is the id that the name had when it was chosen. */
  | { readonly kind: 'voice'; readonly words: string; readonly speaker?: string | undefined }
  | { readonly kind: 'topic'; readonly words: string }
  | { readonly kind: 'outlet'; readonly words: string };

/** Something new that fits: a quotation, or an article of which no quotation does. */
export type NewsItem =
  | { readonly kind: 'quotation'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string };

/** What is new in a coverage: ids of quotations and of articles. */
export interface WhatIsNew {
  readonly quotations: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** What some changes have brought together; whatever went again is not in the coverage, and is not asked for. */
export function newIn(changes: readonly RevisionChange[]): WhatIsNew {
  const quotations = new Set<string>();
  const articles = new Set<string>();
  for (const change of changes) {
    for (const id of change.quotations.came) quotations.add(id);
    for (const [old, now] of change.quotations.renamed) if (quotations.delete(old)) quotations.add(now);
    for (const { before, after } of change.quotations.corrected)
      if (quotations.delete(before)) quotations.add(after);
    for (const { id } of change.articles.came) articles.add(id);
  }
  return { quotations, articles };
}

/**
 * What is new and fits, oldest first by the articles' dates, those without one in front, then by path and place. Of a new article in which somebody is
 * quoted the quotations are told, of one that only names them, or only touches the topic, the article is; of an outlet's the article.
 */
export async function newsFor(
  coverage: Coverage,
  subject: NewsSubject,
  news: WhatIsNew,
): Promise<readonly NewsItem[]> {
  const fits = await fitsOf(coverage, subject);
  if (fits === undefined) return [];
  const quotedIn = new Map<ArticleId, Quotation[]>();
  for (const id of news.quotations) {
    const quotation = await coverage.quotation(id);
    if (quotation === undefined) continue;
    const others = quotedIn.get(quotation.articleId);
    if (others === undefined) quotedIn.set(quotation.articleId, [quotation]);
    else others.push(quotation);
  }
  const articles = new Set<string>([...quotedIn.keys(), ...news.articles]);
  const listings = await Promise.all([...articles].map((id) => coverage.listing(id)));
  const items: NewsItem[] = [];
  for (const listing of listings.filter((each) => each !== undefined).sort(oldestFirst)) {
    const isNew = news.articles.has(listing.id);
    const quoted = (quotedIn.get(listing.id) ?? []).sort(byPlace);
    const fitting = await fits.quotations(listing, quoted, isNew);
    items.push(...fitting.map(({ id }) => ({ kind: 'quotation', id }) as const));
    if (fitting.length === 0 && isNew && (await fits.place(listing)) !== undefined)
      items.push({ kind: 'article', id: listing.id });
  }
  return items;
}

/** Where an article touches a subject: the words that are shown of it; undefined where it does not. */
export async function placeOnSubject(
  coverage: Coverage,
  subject: NewsSubject,
  listing: ArticleListing,
): Promise<Excerpt | undefined> {
  return (await fitsOf(coverage, subject))?.place(listing);
}

interface Fits {
  /** Which of these quotations of an article fit. */
  quotations(
    listing: ArticleListing,
    quoted: readonly Quotation[],
    isNew: boolean,
  ): Promise<readonly Quotation[]>;
  /** Where the article itself does. */
  place(listing: ArticleListing): Promise<Excerpt | undefined>;
}

/** How what is new is held against a subject; undefined where the name means nobody, or several, for nobody is guessed. */
async function fitsOf(coverage: Coverage, subject: NewsSubject): Promise<Fits | undefined> {
  switch (subject.kind) {
    case 'voice': {
      const speaker = await watchedSpeaker(coverage, subject);
      return speaker === undefined ? undefined : voiceFits(coverage, speaker);
    }
    case 'topic':
      return topicFits(coverage, subject.words);
    case 'outlet':
      return outletFits(coverage, subject.words);
  }
}

/** Whom a watched name means today: the id that it had, else whoever bears exactly that name, and nobody where that is more than one. */
export async function watchedSpeaker(
  coverage: Coverage,
  { speaker, words }: Extract<NewsSubject, { kind: 'voice' }>,
): Promise<{ readonly id: SpeakerId; readonly name: string } | undefined> {
  const known =
    speaker === undefined ? undefined : ((await coverage.person(speaker)) ?? (await coverage.body(speaker)));
  if (known !== undefined) return known;
  const lookup = await coverage.peopleNamed(words);
  if (lookup.kind === 'several') return undefined;
  if (lookup.kind === 'one' && lookup.exact) return lookup.person;
  const [body] = await coverage.bodiesNamed(words, 1);
  return body?.fit === 'exact' ? body.body : undefined;
}

function voiceFits(
  coverage: Coverage,
  { id, name }: { readonly id: SpeakerId; readonly name: string },
): Fits {
  return {
    quotations: async (_listing, quoted) =>
      quoted.filter(({ attribution }) => speakerIdOf(attribution) === id),
    async place(listing) {
      if (id.startsWith('body/')) return bodyNamedIn(coverage, listing.id, name);
      const person = id as PersonId; // what is no body is a person
      const { items } = await coverage.mentions({ person, article: listing.id }, { offset: 0, limit: 50 });
      const named = items.find(({ kind }) => kind === 'name') ?? items[0];
      return named === undefined ? undefined : excerptAt(coverage, listing.id, named.span);
    },
  };
}

/** The first sentence of an article that holds a body's name: no list of a body's mentions is kept. */
async function bodyNamedIn(
  coverage: Coverage,
  articleId: string,
  name: string,
): Promise<Excerpt | undefined> {
  const article = await coverage.article(articleId);
  const sought = ` ${nameForm(name)} `;
  for (const passage of article?.passages ?? []) {
    const sentence = passage.sentences.find((span) =>
      ` ${nameForm(textOf(article?.text ?? '', span))} `.includes(sought),
    );
    if (article !== undefined && sentence !== undefined) return { article, passage, spans: [sentence] };
  }
  return undefined;
}

function topicFits(coverage: Coverage, about: string): Fits {
  const query = parseQuery(about);
  return {
    async quotations({ id }, quoted) {
      if (quoted.length === 0) return [];
      const { items } = await coverage.said(
        { article: id, about: query, reported: false },
        { offset: 0, limit: 1_000 },
      );
      const on = new Set(items.flatMap(({ said }) => ('content' in said ? [said.id] : [])));
      return quoted.filter((quotation) => on.has(quotation.id));
    },
    place: (listing) => topicIn(coverage, query, listing.id),
  };
}

/** A new article of an outlet is told as a whole; what is newly quoted in one that was there is told by itself. */
function outletFits(coverage: Coverage, outlet: string): Fits {
  const sought = fold(outlet.trim());
  const isOurs = (listing: ArticleListing) => fold(listing.outlet?.trim() ?? '') === sought;
  return {
    quotations: async (listing, quoted, isNew) => (isNew || !isOurs(listing) ? [] : quoted),
    async place(listing) {
      const article = isOurs(listing) ? await coverage.article(listing.id) : undefined;
      const passages = article?.passages ?? [];
      const passage =
        passages.find(({ kind }) => kind === 'standfirst') ??
        passages.find(({ kind }) => kind === 'body') ??
        passages[0];
      return article === undefined || passage === undefined
        ? undefined
        : { article, passage, spans: [passage.span] };
    },
  };
}

function oldestFirst(one: ArticleListing, other: ArticleListing): number {
  return (
    compare(one.date ?? '', other.date ?? '') || compare(one.path, other.path) || compare(one.id, other.id)
  );
}

function byPlace(one: Quotation, other: Quotation): number {
  return (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0);
}
