import type { Article } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { KnownPerson } from '../coverage/people-questions.ts';
import type { Span } from '../text/span.ts';
import { everyPage } from './every-page.ts';
import { officeBook } from './office-book.ts';

/** Words of an article that mean somebody: their name, "he" where that was resolved, or an office of theirs. */
export interface MeaningPlace {
  readonly span: Span;
  readonly kind: 'name' | 'role' | 'pronoun';
}

/**
 * Where an article means a person: mentions, the sources of what they said, and "the Foreign Secretary" where the article names them too and
 * nobody else in the coverage holds that office.
 */
export async function placesMeaning(
  coverage: Coverage,
  person: KnownPerson,
  article: Article,
): Promise<readonly MeaningPlace[]> {
  const mentions = await everyPage((page) =>
    coverage.mentions({ person: person.id, article: article.id }, page),
  );
  if (mentions.length === 0) return [];
  const offices = (await officeBook(coverage)).own.get(person.id);
  return [
    ...mentions.map(({ span, kind }) => ({ span, kind })),
    ...(await resolvedSources(coverage, person, article)),
    ...(offices === undefined ? [] : officePlaces(article.text, offices)),
  ];
}

/** The words that speak in what they said, where these are no name. */
async function resolvedSources(
  coverage: Coverage,
  { id }: KnownPerson,
  article: Article,
): Promise<readonly MeaningPlace[]> {
  const { quotations, statements } = await coverage.saidIn(article.id);
  return [...quotations, ...statements].flatMap(({ attribution, source }) =>
    attribution.kind !== 'resolved' ||
    attribution.personId !== id ||
    attribution.by === 'continuation' ||
    source === undefined
      ? []
      : [{ span: source, kind: attribution.by }],
  );
}

function officePlaces(text: string, offices: RegExp): readonly MeaningPlace[] {
  return [...text.matchAll(offices)].map(({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    kind: 'role',
  }));
}
