import type { ArticleId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Person } from '../people/person.ts';
import { nameForm } from '../text/name-form.ts';
import { type Span, textOf } from '../text/span.ts';

/** Words of an article that mean somebody: their name, "he" where that was resolved, or an office of theirs. */
export interface MeaningPlace {
  readonly articleId: ArticleId;
  readonly span: Span;
  readonly kind: 'name' | 'role' | 'pronoun';
}

/**
 * Where articles mean a person: mentions, the sources of what they said, and "the Foreign Secretary" in each article that names them, as long as
 * nobody else in the coverage holds that office.
 */
export async function placesMeaning(coverage: Coverage, person: Person): Promise<readonly MeaningPlace[]> {
  const places: MeaningPlace[] = person.mentions.map(({ articleId, span, kind }) => ({
    articleId,
    span,
    kind,
  }));
  const sources = await resolvedSources(coverage, person);
  const offices = new Set(person.roles.map(({ words }) => nameForm(words)));
  for (const { place, words } of sources) {
    places.push(place);
    if (place.kind === 'role') offices.add(nameForm(words).replace(/^the /, ''));
  }
  const own = [...offices].filter((office) => office !== '' && !isHeldByAnother(coverage, person, office));
  for (const articleId of new Set(person.mentions.map((mention) => mention.articleId))) {
    const article = await coverage.article(articleId);
    if (article === undefined) continue;
    for (const span of own.flatMap((office) => officePlaces(article.text, office))) {
      places.push({ articleId, span, kind: 'role' });
    }
  }
  return places;
}

/** The words that speak in what they said, where these are no name. */
async function resolvedSources(coverage: Coverage, { id }: Person) {
  const said = [
    ...(await coverage.quotations({ speaker: id })),
    ...(await coverage.statements({ speaker: id })),
  ];
  const sources: { readonly place: MeaningPlace; readonly words: string }[] = [];
  for (const { articleId, attribution, source } of said) {
    if (attribution.kind !== 'resolved' || attribution.by === 'continuation' || source === undefined)
      continue;
    const words = textOf((await coverage.article(articleId))?.text ?? '', source);
    sources.push({ place: { articleId, span: source, kind: attribution.by }, words });
  }
  return sources;
}

function isHeldByAnother(coverage: Coverage, person: Person, office: string): boolean {
  return coverage.people.people.some(
    ({ id, roles }) =>
      id !== person.id && roles.some(({ words }) => ` ${nameForm(words)} `.includes(` ${office} `)),
  );
}

/** Where a text says "the" and the words of an office. */
function officePlaces(text: string, office: string): readonly Span[] {
  const words = office.replaceAll(' ', '[\\s-]');
  return [...text.matchAll(new RegExp(`\\bthe ${words}\\b`, 'gi'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
