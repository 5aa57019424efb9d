import { articleLabel } from '../coverage/article-label.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { clipToLength } from './clip-to-length.ts';
import { CHOICES, type Choice } from './suggest-speakers.ts';

/** For an article option: at most 25, the newest first when nothing is typed yet. */
export function suggestArticles({ names }: Coverage, typed: string): readonly Choice[] {
  return names
    .articles(typed, CHOICES)
    .map((listing) => ({ name: clipToLength(articleLabel(listing)), value: listing.id }));
}
