import type { Coverage } from '../../coverage/coverage.ts';

/** Lines to try that this very coverage answers: its most quoted voice, its first article, and what needs no article at all. */
export function examplesOf({ voices, listings, people }: Coverage): readonly string[] {
  const [voice, other] = voices;
  const named = people.people.find(({ id }) => id === other?.id) ?? people.people[0];
  const [article] = listings;
  return [
    ...(voice === undefined ? [] : [`/quote speaker:${voice.name}`]),
    ...(named === undefined ? [] : [`/who name:${named.name}`]),
    ...(voice === undefined ? [] : [`What did ${voice.name} say?`]),
    ...(article === undefined ? [] : [`/summary article:${article.headline}`]),
    '/coverage',
    '/help',
  ];
}
