import type { ArticleId } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Person } from '../people/person.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import { nameForm } from '../text/name-form.ts';
import type { ChoiceAnswer, MissAnswer, ProfileAnswer } from './answer.ts';
import { choiceOfSpeakers } from './choice-of.ts';
import { excerptAt } from './excerpt-at.ts';
import { nameMiss } from './name-miss.ts';
import { placesOf } from './places-of.ts';
import { viewOf } from './quotation-view.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';

const LATEST = 3;
const ROLES = 6;
const MENTIONS = 10;
const BESIDE = 8;

/** `/who`: a person or body. What they said and where they are merely mentioned are kept apart. */
export async function profileOf(
  coverage: Coverage,
  typed: string,
): Promise<ProfileAnswer | ChoiceAnswer | MissAnswer> {
  const lookup = await resolveAskedSpeaker(coverage, typed);
  if (lookup.kind === 'several') return choiceOfSpeakers(typed, lookup.speakers, coverage.listings);
  if (lookup.kind === 'none') return nameMiss(coverage, typed, typed, lookup.close);
  const { speaker } = lookup;
  const quotations = await coverage.quotations({ speaker: speaker.id });
  const statements = await coverage.statements({ speaker: speaker.id });
  const quotedIds = new Set<ArticleId>([...quotations, ...statements].map(({ articleId }) => articleId));
  const places = await placesOf(coverage, speaker);
  const mentionedIn = places.filter(({ listing }) => !quotedIds.has(listing.id));
  return {
    kind: 'profile',
    id: speaker.id,
    name: speaker.name,
    ...(speaker.person === undefined ? {} : { person: speaker.person }),
    quotations: quotations.length,
    statements: statements.length,
    latest: await latestOf(coverage, quotations.length > 0 ? quotations : statements),
    quotedIn: coverage.listings.filter(({ id }) => quotedIds.has(id)),
    mentionedIn: mentionedIn.slice(0, MENTIONS),
    quotedBeside: quotedBeside(coverage, speaker, quotedIds),
    roles: speaker.person === undefined ? [] : await rolesOf(coverage, speaker.person),
  };
}

/** The newest first; those of one day, and those without a date, from the last in the coverage backwards. */
async function latestOf(
  coverage: Coverage,
  said: readonly (Quotation | Statement)[],
): Promise<ProfileAnswer['latest']> {
  const dates = new Map(coverage.listings.map(({ id, date }) => [id, date ?? '']));
  const newest = said
    .map((entry, place) => ({ entry, place, date: dates.get(entry.articleId) ?? '' }))
    .sort((one, other) =>
      one.date === other.date ? other.place - one.place : one.date > other.date ? -1 : 1,
    )
    .slice(0, LATEST);
  const views = await Promise.all(newest.map(({ entry }) => viewOf(coverage, entry)));
  return views.filter((view) => view !== undefined);
}

/** Others who are quoted in the same articles, most articles in common first. */
function quotedBeside(
  coverage: Coverage,
  speaker: NamedSpeaker,
  quotedIds: ReadonlySet<ArticleId>,
): ProfileAnswer['quotedBeside'] {
  return coverage.voices
    .filter(({ id }) => id !== speaker.id)
    .map(({ id, name, articles }) => ({
      id,
      name,
      articles: articles.filter((id) => quotedIds.has(id)).length,
    }))
    .filter(({ articles }) => articles > 0)
    .sort((one, other) => other.articles - one.articles)
    .slice(0, BESIDE);
}

/** Every wording once, in the order of the coverage; the place of each is its own words and not their sentence. */
async function rolesOf(coverage: Coverage, person: Person): Promise<ProfileAnswer['roles']> {
  const roles = new Map<string, ProfileAnswer['roles'][number]>();
  for (const { words, articleId, span } of person.roles) {
    const form = nameForm(words);
    if (roles.has(form) || roles.size === ROLES) continue;
    const place = await excerptAt(coverage, articleId, span);
    if (place !== undefined) roles.set(form, { words, place: { ...place, spans: [span] } });
  }
  return [...roles.values()];
}
