import type { ArticleId } from '../corpus/article.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Voice } from '../coverage/speech-questions.ts';
import { compare } from '../text/compare.ts';
import { everyPage } from './every-page.ts';

/** How often one voice is heard in one of several articles. */
export interface HearingAt {
  /** The article's place in `articles`, from 0. */
  readonly article: number;
  readonly quotations: number;
  readonly statements: number;
}

/** Who is quoted how often, and in which articles. */
export interface VoicesInArticles {
  readonly voices: readonly (Voice & { readonly hearings: readonly HearingAt[] })[];
  /** The articles that quote or report at least one of these voices, by path. */
  readonly articles: readonly ArticleListing[];
  /** The most that any voice of the coverage is quoted and reported: what all pages are drawn against. */
  readonly loudest: number;
}

/** Where each of these voices is heard, article by article; the figures of a voice add up to its own. */
export async function voicesInArticles(
  coverage: Coverage,
  voices: readonly Voice[],
): Promise<VoicesInArticles> {
  const heard = await Promise.all(
    voices.map(async (voice) => ({
      voice,
      hearings: await everyPage((page) => coverage.hearings(voice.id, page)),
    })),
  );
  const articles = await listingsOf(
    coverage,
    heard.flatMap(({ hearings }) => hearings.map(({ article }) => article)),
  );
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  return {
    voices: heard.map(({ voice, hearings }) => ({
      ...voice,
      hearings: hearings.flatMap(({ article, ...figures }) => {
        const place = places.get(article);
        return place === undefined ? [] : [{ article: place, ...figures }];
      }),
    })),
    articles,
    loudest: Math.max(1, await coverage.loudest()),
  };
}

/** Each once, by path. */
async function listingsOf(coverage: Coverage, ids: readonly ArticleId[]): Promise<readonly ArticleListing[]> {
  const listings = await Promise.all([...new Set(ids)].map((id) => coverage.listing(id)));
  return listings
    .filter((listing) => listing !== undefined)
    .sort((one, other) => compare(one.path, other.path));
}
