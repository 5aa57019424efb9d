import { lastStartingBy } from '../text/find-span.ts';
import { contains, type Span } from '../text/span.ts';
import type { Article, Passage } from './article.ts';

/** The passage in which a span of the article lies; undefined where it lies in none, or leaves one. `starts` is `startsOf(article)`. */
export function passageAt(article: Article, starts: readonly Span[], span: Span): Passage | undefined {
  const passage = article.passages[lastStartingBy(starts, span.start)];
  return passage !== undefined && contains(passage.span, span) ? passage : undefined;
}

/** The spans of an article's passages, in order: made once where many spans are looked up. */
export function startsOf(article: Article): readonly Span[] {
  return article.passages.map((passage) => passage.span);
}
