import type { Article } from '../corpus/article.ts';
import { annotateInSteps } from '../quotations/annotate-article.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';
import type { Log } from '../text/log.ts';
import type { Steps } from '../text/steps.ts';

/** What was found in each article, kept from build to build: an article whose path and content are the same is not read again. */
export interface AnnotationCache {
  /** In small steps. Never throws: an article that cannot be annotated is served without quotations, and the log says so. */
  annotationOf(article: Article): Steps<ArticleAnnotation>;
  /** What is kept of it, if anything is. */
  kept(article: Article): ArticleAnnotation | undefined;
  /** Takes over what somebody else has found in it. */
  keep(article: Article, annotation: ArticleAnnotation): void;
  /** Forgets all but these articles. */
  keepOnly(articles: readonly Article[]): void;
}

const NOTHING: ArticleAnnotation = { people: [], quotations: [], statements: [] };

/** A cache that holds nothing yet. */
export function createAnnotationCache(log: Log): AnnotationCache {
  let annotations = new Map<string, ArticleAnnotation>();
  return {
    *annotationOf(article) {
      const key = keyOf(article);
      const annotation = annotations.get(key) ?? (yield* annotated(article, log));
      annotations.set(key, annotation);
      return annotation;
    },
    kept: (article) => annotations.get(keyOf(article)),
    keep: (article, annotation) => void annotations.set(keyOf(article), annotation),
    keepOnly(articles) {
      const kept = new Set(articles.map(keyOf));
      annotations = new Map([...annotations].filter(([key]) => kept.has(key)));
    },
  };
}

function* annotated(article: Article, log: Log): Steps<ArticleAnnotation> {
  try {
    return yield* annotateInSteps(article);
  } catch (error) {
    // A fault of ours in one article; the other articles must be served all the same.
    const message = error instanceof Error ? error.message : 'unknown';
    log.error('coverage.not-annotated', { article: article.id, message });
    return NOTHING;
  }
}

/** What an article is kept by: the same for the same content at the same place. By the id, for a file may hold several articles. */
export function keyOf({ id, contentHash }: Pick<Article, 'id' | 'contentHash'>): string {
  return `${contentHash} ${id}`;
}
