import type { Article } from '../corpus/article.ts';
import type { Log } from '../text/log.ts';
import { type Span, textOf } from '../text/span.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { findExcerptFault } from './find-excerpt-fault.ts';
import type { Markup } from './markup.ts';

/**
 * An article's own words, checked against the article. This is the one way by which they come into a message. Undefined, and logged, where
 * the check fails; the log names the article and the place, never the words.
 */
export function cite(article: Article, span: Span, log: Log): Markup | undefined {
  const shown = escapeMarkdown(textOf(article.text, span));
  const fault = findExcerptFault(article, span, shown);
  if (fault === undefined) return shown as Markup;
  log.warn('excerpt-dropped', { fault, article: article.id, start: span.start, end: span.end });
  return undefined;
}

/** A few words of an article within a sentence of ours, on one line; undefined where they are longer than `atMost` or fail the check. */
export function citeInline(article: Article, span: Span, log: Log, atMost = 100): Markup | undefined {
  if (span.end - span.start > atMost || textOf(article.text, span).includes('\n')) return undefined;
  return cite(article, span, log);
}
