import type { Article } from '../corpus/article.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { unescapeMarkdown } from './escape-markdown.ts';
import { hasHiddenCharacters } from './hidden-characters.ts';

export type ExcerptFault = 'not-a-span' | 'outside-passages' | 'hidden-characters' | 'not-verbatim';

/**
 * The check behind the verbatim contract, made when a reply is made: `shown` must be, once Discord has drawn it, exactly what the article
 * holds at the span, and the span must be one that may be shown. Undefined when all is well.
 */
export function findExcerptFault(article: Article, span: Span, shown: string): ExcerptFault | undefined {
  const fault = findSpanFault(article, span);
  if (fault !== undefined) return fault;
  return unescapeMarkdown(shown) === textOf(article.text, span) ? undefined : 'not-verbatim';
}

/** Why a span may not be shown, not even a part of it: it lies outside the article or its passages, or holds hidden characters. */
export function findSpanFault(article: Article, span: Span): ExcerptFault | undefined {
  if (!Number.isInteger(span.start) || !Number.isInteger(span.end)) return 'not-a-span';
  if (span.start < 0 || span.end <= span.start || span.end > article.text.length) return 'not-a-span';
  if (!article.passages.some((passage) => contains(passage.span, span))) return 'outside-passages';
  return hasHiddenCharacters(textOf(article.text, span)) ? 'hidden-characters' : undefined;
}
