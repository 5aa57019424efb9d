import { createHash } from 'node:crypto';
import type { Article, ArticleId } from '../corpus/article.ts';
import type { CoverageParts } from '../coverage/coverage-parts.ts';
import { groupBy } from '../coverage/group-by.ts';
import { hearingsOf } from '../coverage/hearings-of.ts';
import type { Hearing } from '../coverage/speech-questions.ts';
import type { PersonId, PersonMention, Role } from '../people/person.ts';
import type { Quotation, SpeakerId, Statement } from '../quotations/quotation.ts';

/** Somebody in one article: the places, and what it says that they are. */
export interface Appearance {
  readonly person: PersonId;
  readonly mentions: readonly PersonMention[];
  readonly roles: readonly Role[];
}

/** Somebody who is heard in one article. */
export interface Heard extends Hearing {
  readonly speaker: SpeakerId;
}

/** All that a coverage knows of one article. */
export interface ArticleFacts {
  readonly article: Article;
  /** By place. */
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  /** As people stand. */
  readonly appearances: readonly Appearance[];
  readonly hearings: readonly Heard[];
}

/** What is known, article by article, as articles stand. */
export function articleFactsOf({ articles, corpus }: CoverageParts): readonly ArticleFacts[] {
  const quotations = groupBy(corpus.quotations, ({ articleId }) => articleId);
  const statements = groupBy(corpus.statements, ({ articleId }) => articleId);
  const appearances = groupBy(appearancesOf(corpus.people.people), ({ article }) => article);
  const hearings = groupBy(
    hearingsOf(corpus, articles).flatMap((voice) =>
      voice.hearings.map((hearing): Heard => ({ speaker: voice.id, ...hearing })),
    ),
    ({ article }) => article,
  );
  return articles.map((article) => ({
    article,
    quotations: (quotations.get(article.id) ?? []).toSorted(
      (one, other) => (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0),
    ),
    statements: (statements.get(article.id) ?? []).toSorted(
      (one, other) => one.span.start - other.span.start,
    ),
    appearances: (appearances.get(article.id) ?? []).map(({ article: _, ...appearance }) => appearance),
    hearings: hearings.get(article.id) ?? [],
  }));
}

function appearancesOf(
  people: CoverageParts['corpus']['people']['people'],
): readonly (Appearance & { readonly article: ArticleId })[] {
  return people.flatMap(({ id, mentions, roles }) => {
    const mentioned = groupBy(mentions, ({ articleId }) => articleId);
    const called = groupBy(roles, ({ articleId }) => articleId);
    return [...new Set([...mentioned.keys(), ...called.keys()])].map((article) => ({
      person: id,
      article,
      mentions: mentioned.get(article) ?? [],
      roles: called.get(article) ?? [],
    }));
  });
}

/** A fingerprint of all that is known of an article, and of the rules by which it is written down. */
export function digestOf(facts: ArticleFacts, rules: string): string {
  return createHash('sha256').update(rules).update(JSON.stringify(facts)).digest('base64');
}
