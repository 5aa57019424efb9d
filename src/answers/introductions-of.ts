import type { ArticleId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { KnownPerson } from '../coverage/people-questions.ts';
import type { PersonMention } from '../people/person.ts';
import { nameForm } from '../text/name-form.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import type { AnswerExcerpt, Excerpt } from './answer.ts';
import { everyPage } from './every-page.ts';
import { excerptAt } from './excerpt-at.ts';
import { placesMeaning } from './places-meaning.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';

const EXCERPTS = 3;
/** Somebody who is in the news every day is introduced soon. */
const ARTICLES = 20;
const MENTIONS_AT_ONCE = 100;
/** A role that stands within so many characters of the name introduces it. */
const NEAR = 60;

interface Introduction {
  readonly articleId: ArticleId;
  readonly span: Span;
  /** How well it tells: 0 full name with an office, 1 a part of the name with one, 2 an office alone, 3 the name alone. */
  readonly rank: number;
}

/** The sentences that say who somebody is, one an article: those with the full name and an office before others. None for a body. */
export async function introductionsOf(
  coverage: Coverage,
  { person }: NamedSpeaker,
): Promise<readonly AnswerExcerpt[]> {
  if (person === undefined) return [];
  const places = await introductions(coverage, person);
  const excerpts = new Map<string, Excerpt>();
  const isCopy = copyDetector();
  const isIntroduced = places.some(({ rank }) => rank < 3);
  for (const { articleId, span, rank } of places) {
    if (excerpts.size === EXCERPTS || excerpts.has(articleId) || (isIntroduced && rank === 3)) continue;
    const excerpt = await excerptAt(coverage, articleId, span);
    if (excerpt?.passage.kind !== 'body' || isCopy(excerpt)) continue;
    excerpts.set(articleId, rank === 2 ? await withName(coverage, person, excerpt) : excerpt);
  }
  return [...excerpts.values()].map((excerpt) => ({ excerpt, share: 1 }));
}

/** Whether the same words came before, in any punctuation: an agency's report stands in many articles, and is shown once. */
function copyDetector(): (excerpt: Excerpt) => boolean {
  const texts = new Set<string>();
  const forms = new Set<string>();
  return ({ article, spans }) => {
    const words = spans.map((span) => textOf(article.text, span));
    // Most copies are the same to the letter, which costs less to see.
    const text = words.join(' ');
    if (texts.has(text)) return true;
    texts.add(text);
    const form = words.map(nameForm).join(' ');
    if (forms.has(form)) return true;
    forms.add(form);
    return false;
  };
}

/** What introduces a person, best first; of one rank in the order of the coverage, roles before names. */
async function introductions(coverage: Coverage, person: KnownPerson): Promise<readonly Introduction[]> {
  const found: Introduction[] = [];
  for (const role of await everyPage((page) => coverage.roles(person.id, page))) {
    const article = await coverage.article(role.articleId);
    const mentions = await mentionsIn(coverage, person, role.articleId);
    const near = mentions.filter(({ kind, span }) => kind === 'name' && distance(span, role.span) < NEAR);
    const isFull = near.some(
      ({ span }) => article !== undefined && textOf(article.text, span).includes(person.name),
    );
    found.push({ articleId: role.articleId, span: role.span, rank: near.length === 0 ? 2 : isFull ? 0 : 1 });
  }
  for (const articleId of await articlesNaming(coverage, person)) {
    const article = await coverage.article(articleId);
    if (article === undefined) continue;
    for (const { kind, span } of await placesMeaning(coverage, person, article)) {
      if (kind !== 'pronoun') found.push({ articleId, span, rank: kind === 'role' ? 2 : 3 });
    }
  }
  return found.sort((one, other) => one.rank - other.rank);
}

/** The first articles that name somebody, in the order of their mentions. */
async function articlesNaming(coverage: Coverage, { id }: KnownPerson): Promise<ReadonlySet<ArticleId>> {
  const articles = new Set<ArticleId>();
  for (let offset = 0; ; offset += MENTIONS_AT_ONCE) {
    const { items } = await coverage.mentions({ person: id }, { offset, limit: MENTIONS_AT_ONCE });
    for (const { kind, articleId } of items) {
      if (kind === 'name') articles.add(articleId);
      if (articles.size === ARTICLES) return articles;
    }
    if (items.length < MENTIONS_AT_ONCE) return articles;
  }
}

function mentionsIn(
  coverage: Coverage,
  { id }: KnownPerson,
  article: ArticleId,
): Promise<readonly PersonMention[]> {
  return everyPage((page) => coverage.mentions({ person: id, article }, page));
}

/** An office alone does not tell whose it is: the nearest sentence before that names them goes with it. */
async function withName(coverage: Coverage, person: KnownPerson, excerpt: Excerpt): Promise<Excerpt> {
  const [span] = excerpt.spans;
  if (span === undefined) return excerpt;
  const mentions = await mentionsIn(coverage, person, excerpt.article.id);
  const names = mentions.filter(({ kind }) => kind === 'name');
  if (names.some((mention) => overlaps(mention.span, span))) return excerpt;
  const name = names.filter((mention) => mention.span.end <= span.start).at(-1);
  const passage = excerpt.article.passages.find(({ id }) => id === name?.passageId);
  const sentence = passage?.sentences.find((one) => name !== undefined && overlaps(one, name.span));
  if (passage?.kind !== 'body' || sentence === undefined) return excerpt;
  return { ...excerpt, context: { passage, span: sentence } };
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end);
}
