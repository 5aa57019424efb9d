import type { Coverage } from '../coverage/coverage.ts';

/** Lines to try that this very coverage answers: its most quoted voice, its first article, and what needs no article at all. */
export async function examplesOf(coverage: Coverage): Promise<readonly string[]> {
  const {
    items: [voice, other],
  } = await coverage.voices({ offset: 0, limit: 2 });
  const {
    items: [first],
  } = await coverage.people({ offset: 0, limit: 1 });
  const {
    items: [article],
  } = await coverage.listings({}, { offset: 0, limit: 1 });
  const named = (other === undefined ? undefined : await coverage.person(other.id)) ?? first;
  return [
    ...(voice === undefined ? [] : [`/quote speaker:${voice.name}`]),
    ...(named === undefined ? [] : [`/who name:${named.name}`]),
    ...(voice === undefined ? [] : [`What did ${voice.name} say?`]),
    ...(article === undefined ? [] : [`/summary article:${article.headline}`]),
    '/coverage',
    '/help',
  ];
}
