import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { ChoiceAnswer } from './answer.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';

/** Asks which of several people or bodies was meant, each with a role and the outlet and date of the article that words it so. */
export async function choiceOfSpeakers(
  coverage: Coverage,
  typed: string,
  speakers: readonly NamedSpeaker[],
): Promise<ChoiceAnswer> {
  const candidates = speakers.map(async ({ id, name, person }) => {
    const { role } = person ?? {};
    const place = role?.articleId ?? person?.firstArticle;
    const listing = place === undefined ? undefined : await coverage.listing(place);
    return { id, label: name, ...(role === undefined ? {} : { note: role.words }), ...originOf(listing) };
  });
  return { kind: 'choice', typed, between: 'people', candidates: await Promise.all(candidates) };
}

/** Asks which of several articles was meant, each with its outlet and date. */
export function choiceOfArticles(typed: string, listings: readonly ArticleListing[]): ChoiceAnswer {
  const candidates = listings.map((listing) => ({
    id: listing.id,
    label: listing.headline,
    ...originOf(listing),
  }));
  return { kind: 'choice', typed, between: 'articles', candidates };
}

function originOf(listing: ArticleListing | undefined) {
  return {
    ...(listing?.outlet === undefined ? {} : { outlet: listing.outlet }),
    ...(listing?.date === undefined ? {} : { date: listing.date }),
  };
}
