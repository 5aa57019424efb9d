import type { Article } from '../corpus/article.ts';
import type { Log } from '../text/log.ts';
import { type Span, textOf } from '../text/span.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type ExcerptFault, findExcerptFault, findSpanFault } from './find-excerpt-fault.ts';
import { hasLineEnd } from './hidden-characters.ts';
import type { Markup } from './markup.ts';

/**
 * An article's own words, checked against the article. This is the one way by which they come into a message. Undefined, and logged, where
 * the check fails; the log names the article and the place, never the words.
 */
export function cite(article: Article, span: Span, log: Log): Markup | undefined {
  const shown = escapeMarkdown(textOf(article.text, span));
  const fault = findExcerptFault(article, span, shown);
  if (fault === undefined) return shown as Markup;
  logFault(fault, article, span, log);
  return undefined;
}

/** Whether all spans may be shown, whole: to be asked before they are cut, because a cut could hide what is wrong with them. */
export function areCitable(article: Article, spans: readonly Span[], log: Log): boolean {
  for (const span of spans) {
    const fault = findSpanFault(article, span);
    if (fault === undefined) continue;
    logFault(fault, article, span, log);
    return false;
  }
  return true;
}

/** A few words of an article within a sentence of ours, on one line; undefined where they are longer than `atMost` or fail the check. */
export function citeInline(article: Article, span: Span, log: Log, atMost = 100): Markup | undefined {
  if (span.end - span.start > atMost || hasLineEnd(textOf(article.text, span))) return undefined;
  return cite(article, span, log);
}

function logFault(fault: ExcerptFault, article: Article, { start, end }: Span, log: Log): void {
  log.warn('excerpt-dropped', { fault, article: article.id, start, end });
}
