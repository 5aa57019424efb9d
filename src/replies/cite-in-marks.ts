import type { Article } from '../corpus/article.ts';
import type { Log } from '../text/log.ts';
import type { Span } from '../text/span.ts';
import { citeInline } from './cite.ts';
import { type Markup, words } from './markup.ts';

/** Longer words are no longer seen at a glance, and stand in the excerpt above. */
const LONGEST = 160;

/** Words of an article within a line of ours, each span in its own marks: “until the day it” … “is not”. Undefined where they cannot be shown so. */
export function citeInMarks(article: Article, spans: readonly Span[], log: Log): Markup | undefined {
  const cited = spans.map((span) => citeInline(article, span, log, LONGEST));
  if (cited.length === 0 || cited.includes(undefined)) return undefined;
  return words(cited.map((shown) => `“${shown}”`).join(' … '));
}
