import type { Article } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Person } from '../people/person.ts';
import type { Span } from '../text/span.ts';
import { ownOffices } from './offices-of.ts';
import { peopleByArticle } from './people-in-article.ts';

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
  person: Person,
  article: Article,
): Promise<readonly MeaningPlace[]> {
  const here = peopleByArticle(coverage).get(article.id) ?? [];
  const mentions = here.find((one) => one.person.id === person.id)?.mentions ?? [];
  if (mentions.length === 0) return [];
  const offices = (await ownOffices(coverage)).get(person.id);
  return [
    ...mentions.map(({ span, kind }) => ({ span, kind })),
    ...(await resolvedSources(coverage, person, article)),
    ...(offices === undefined ? [] : officePlaces(article.text, offices)),
  ];
}

/** The words that speak in what they said, where these are no name. */
async function resolvedSources(
  coverage: Coverage,
  { id }: Person,
  article: Article,
): Promise<readonly MeaningPlace[]> {
  const said = [
    ...(await coverage.quotations({ article: article.id, speaker: id })),
    ...(await coverage.statements({ article: article.id, speaker: id })),
  ];
  return said.flatMap(({ attribution, source }) =>
    attribution.kind !== 'resolved' || attribution.by === 'continuation' || source === undefined
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
