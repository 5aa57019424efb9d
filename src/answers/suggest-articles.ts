import type { ArticleListing, Coverage } from '../coverage/coverage.ts';
import { matchNames } from '../text/match-names.ts';
import { clipToLength } from './clip-to-length.ts';
import { articleLabel, headlineTable } from './resolve-article.ts';
import { CHOICES, type Choice } from './suggest-speakers.ts';

/** For an article option: at most 25, the newest first when nothing is typed yet. */
export function suggestArticles(coverage: Coverage, typed: string): readonly Choice[] {
  if (typed.trim() === '') return newestFirst(coverage.listings).slice(0, CHOICES).map(choiceOf);
  return matchNames(headlineTable(coverage), typed, CHOICES).flatMap(({ id }) =>
    coverage.listings.filter((listing) => listing.id === id).map(choiceOf),
  );
}

/** By date where there is one, newest first; those without keep their order and come last. */
function newestFirst(listings: readonly ArticleListing[]): readonly ArticleListing[] {
  return [...listings].sort((one, other) => {
    const [first, second] = [one.date ?? '', other.date ?? ''];
    return first === second ? 0 : first > second ? -1 : 1;
  });
}

function choiceOf(listing: ArticleListing): Choice {
  return { name: clipToLength(articleLabel(listing)), value: listing.id };
}
