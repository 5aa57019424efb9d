import type { Article } from '../corpus/article.ts';
import { annotateArticle } from '../quotations/annotate-article.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';

/** What was found in each article, kept from build to build: an article whose path and content are the same is not read again. */
export interface AnnotationCache {
  annotationOf(article: Article): ArticleAnnotation;
  /** Forgets all but these articles. */
  keepOnly(articles: readonly Article[]): void;
}

/** A cache that holds nothing yet. */
export function createAnnotationCache(): AnnotationCache {
  let annotations = new Map<string, ArticleAnnotation>();
  return {
    annotationOf(article) {
      const key = keyOf(article);
      const annotation = annotations.get(key) ?? annotateArticle(article);
      annotations.set(key, annotation);
      return annotation;
    },
    keepOnly(articles) {
      const kept = new Set(articles.map(keyOf));
      annotations = new Map([...annotations].filter(([key]) => kept.has(key)));
    },
  };
}

function keyOf({ path, contentHash }: Article): string {
  return `${contentHash} ${path}`;
}
