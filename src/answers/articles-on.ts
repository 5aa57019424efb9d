import type { Article } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { heldShare, queryTerms, termsIn } from '../search/query-terms.ts';
import { type Overlaps, overlapsWith } from '../text/find-span.ts';
import { type Span, textOf } from '../text/span.ts';
import type { Excerpt } from './answer.ts';
import { parseQuery } from './parse-query.ts';
import { passagesOn } from './passages-on.ts';

/** What one article has on a topic, in the sentence that holds most of it. */
export interface ArticleOnTopic {
  readonly article: Article;
  readonly excerpt: Excerpt;
  /** True when the article has it in quotation marks only. */
  readonly isQuoted: boolean;
}

/** Passages that are looked into: a topic that more are about is a topic of the whole coverage. */
const PASSAGES = 400;
/** The least part of a topic's weight that a passage on it holds. */
const LEAST_SHARE = 0.5;

/**
 * The articles that have a passage on a topic, each with one sentence: of those that hold most of the topic its own words before words that it
 * quotes, then the first. In no particular order. Undefined when the topic has no word to look for.
 */
export async function articlesOn(
  coverage: Coverage,
  about: string,
): Promise<readonly ArticleOnTopic[] | undefined> {
  const query = parseQuery(about);
  const terms = await queryTerms(query.words, coverage.passageIndex);
  if (terms.length === 0) return undefined;
  const best = new Map<string, { readonly share: number; readonly on: ArticleOnTopic }>();
  const quotedIn = new Map<string, Overlaps>();
  for (const { article, passage } of await passagesOn(coverage, query, PASSAGES)) {
    if (heldShare(terms, termsIn(textOf(article.text, passage.span))) < LEAST_SHARE) continue;
    const quoted = quotedIn.get(article.id) ?? (await quotedOf(coverage, article));
    quotedIn.set(article.id, quoted);
    for (const sentence of passage.sentences) {
      const share = heldShare(terms, termsIn(textOf(article.text, sentence)));
      const isQuoted = isMostlyQuoted(sentence, quoted);
      const before = best.get(article.id);
      if (share === 0 || (before !== undefined && !isBetter(before, { share, isQuoted, sentence }))) continue;
      best.set(article.id, {
        share,
        on: { article, excerpt: { article, passage, spans: [sentence] }, isQuoted },
      });
    }
  }
  return [...best.values()].map(({ on }) => on);
}

function isBetter(
  before: { readonly share: number; readonly on: ArticleOnTopic },
  now: { readonly share: number; readonly isQuoted: boolean; readonly sentence: Span },
): boolean {
  if (now.isQuoted !== before.on.isQuoted && now.share >= LEAST_SHARE && before.share >= LEAST_SHARE)
    return before.on.isQuoted;
  if (now.share !== before.share) return now.share > before.share;
  if (now.isQuoted !== before.on.isQuoted) return before.on.isQuoted;
  return now.sentence.start < (before.on.excerpt.spans[0]?.start ?? 0);
}

async function quotedOf(coverage: Coverage, { id }: Article): Promise<Overlaps> {
  const { quotations } = await coverage.saidIn(id);
  return overlapsWith(quotations.flatMap(({ content }) => content));
}

/** More than half of the sentence stands in quotation marks. */
function isMostlyQuoted(sentence: Span, quoted: Overlaps): boolean {
  const inMarks = quoted
    .all(sentence)
    .reduce((sum, span) => sum + Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start), 0);
  return inMarks * 2 > sentence.end - sentence.start;
}
