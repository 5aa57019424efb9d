import type { ArticleListing } from '../coverage/coverage.ts';
import type { ChoiceAnswer } from './answer.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';

/** Asks which of several people or bodies was meant, each with a role and the outlet and date of the article that words it so. */
export function choiceOfSpeakers(
  typed: string,
  speakers: readonly NamedSpeaker[],
  listings: readonly ArticleListing[] = [],
): ChoiceAnswer {
  const candidates = speakers.map(({ id, name, person }) => {
    const role = person?.roles[0];
    const place = role?.articleId ?? person?.mentions[0]?.articleId;
    const listing = listings.find((article) => article.id === place);
    return { id, label: name, ...(role === undefined ? {} : { note: role.words }), ...originOf(listing) };
  });
  return { kind: 'choice', typed, between: 'people', candidates };
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
