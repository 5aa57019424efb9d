import type { Coverage } from '../coverage/coverage.ts';
import type { Person, PersonMention } from '../people/person.ts';
import { nameForm } from '../text/name-form.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import type { AnswerExcerpt, Excerpt } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';
import { placesMeaning } from './places-meaning.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';

const EXCERPTS = 3;
/** Somebody who is in the news every day is introduced soon. */
const ARTICLES = 20;
/** A role that stands within so many characters of the name introduces it. */
const NEAR = 60;

interface Introduction {
  readonly articleId: string;
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
  const places = (await introductions(coverage, person)).sort((one, other) => one.rank - other.rank);
  const excerpts = new Map<string, Excerpt>();
  const isIntroduced = places.some(({ rank }) => rank < 3);
  for (const { articleId, span, rank } of places) {
    if (excerpts.size === EXCERPTS || excerpts.has(articleId) || (isIntroduced && rank === 3)) continue;
    const excerpt = await excerptAt(coverage, articleId, span);
    if (excerpt?.passage.kind !== 'body' || isCopy(excerpt, [...excerpts.values()])) continue;
    excerpts.set(articleId, rank === 2 ? withName(person, excerpt) : excerpt);
  }
  return [...excerpts.values()].map((excerpt) => ({ excerpt, share: 1 }));
}

/** Whether the same words are shown from another article: an agency's report stands in many. */
function isCopy(excerpt: Excerpt, others: readonly Excerpt[]): boolean {
  const words = wordsOf(excerpt);
  return others.some((other) => wordsOf(other) === words);
}

function wordsOf({ article, spans }: Excerpt): string {
  return spans.map((span) => nameForm(textOf(article.text, span))).join(' ');
}

async function introductions(coverage: Coverage, person: Person): Promise<Introduction[]> {
  const found: Introduction[] = [];
  const names = person.mentions.filter(({ kind }) => kind === 'name');
  for (const role of person.roles) {
    const article = await coverage.article(role.articleId);
    const near = names.filter(
      (name) => name.articleId === role.articleId && distance(name.span, role.span) < NEAR,
    );
    const isFull = near.some(
      ({ span }) => article !== undefined && textOf(article.text, span).includes(person.name),
    );
    found.push({ articleId: role.articleId, span: role.span, rank: near.length === 0 ? 2 : isFull ? 0 : 1 });
  }
  const named = new Set(names.map(({ articleId }) => articleId));
  for (const articleId of [...named].slice(0, ARTICLES)) {
    const article = await coverage.article(articleId);
    if (article === undefined) continue;
    for (const { kind, span } of await placesMeaning(coverage, person, article)) {
      if (kind !== 'pronoun') found.push({ articleId, span, rank: kind === 'role' ? 2 : 3 });
    }
  }
  return found;
}

/** An office alone does not tell whose it is: the nearest sentence before that names them goes with it. */
function withName(person: Person, excerpt: Excerpt): Excerpt {
  const [span] = excerpt.spans;
  const isHere = (mention: PersonMention): boolean =>
    mention.kind === 'name' && mention.articleId === excerpt.article.id;
  if (
    span === undefined ||
    person.mentions.some((mention) => isHere(mention) && overlaps(mention.span, span))
  ) {
    return excerpt;
  }
  const name = person.mentions.filter((mention) => isHere(mention) && mention.span.end <= span.start).at(-1);
  const passage = excerpt.article.passages.find(({ id }) => id === name?.passageId);
  const sentence = passage?.sentences.find((one) => name !== undefined && overlaps(one, name.span));
  if (passage?.kind !== 'body' || sentence === undefined) return excerpt;
  return { ...excerpt, context: { passage, span: sentence } };
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end);
}
