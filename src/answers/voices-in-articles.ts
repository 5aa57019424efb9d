import type { ArticleId } from '../corpus/article.ts';
import type { ArticleListing, Coverage, Voice } from '../coverage/coverage.ts';

/** How often one voice is heard in one article. */
export interface Hearing {
  /** The article's place in `articles`, from 0. */
  readonly article: number;
  readonly quotations: number;
  readonly statements: number;
}

/** Who is quoted how often, and in which articles. */
export interface VoicesInArticles {
  readonly voices: readonly (Voice & { readonly hearings: readonly Hearing[] })[];
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
  const heard = new Set(voices.flatMap(({ articles }) => articles));
  const articles = coverage.listings.filter(({ id }) => heard.has(id));
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  return {
    voices: await Promise.all(voices.map((voice) => withHearings(voice, coverage, places))),
    articles,
    loudest: Math.max(1, ...coverage.voices.map(({ quotations, statements }) => quotations + statements)),
  };
}

async function withHearings(voice: Voice, coverage: Coverage, places: ReadonlyMap<ArticleId, number>) {
  const quotations = await coverage.quotations({ speaker: voice.id });
  const statements = await coverage.statements({ speaker: voice.id });
  const countIn = (of: readonly { readonly articleId: ArticleId }[], id: ArticleId) =>
    of.filter(({ articleId }) => articleId === id).length;
  const hearings = voice.articles.flatMap((id) => {
    const article = places.get(id);
    return article === undefined
      ? []
      : [{ article, quotations: countIn(quotations, id), statements: countIn(statements, id) }];
  });
  return { ...voice, hearings };
}
