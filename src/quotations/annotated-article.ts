import type { Article } from '../corpus/article.ts';
import type { ArticleAnnotation } from './annotation.ts';

/** An article with what was found in it. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotation: ArticleAnnotation;
}
