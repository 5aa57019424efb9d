import type { Article } from '../corpus/article.ts';
import { passageAt, startsOf } from '../corpus/passage-at.ts';
import type { AttributedCorpus } from '../quotations/attributed-corpus.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { contains, type Span } from '../text/span.ts';

export interface CheckedParts {
  readonly articles: readonly Article[];
  readonly corpus: AttributedCorpus;
  readonly passageIndex: SearchIndex;
  readonly quotationIndex: SearchIndex;
}

/**
 * Looks a finished build over before it is served, and names what is wrong with it: spans that leave their text or their passage, ids that stand twice,
 * quotations of articles that are not there, indexes that miss documents. Empty when it may be served.
 */
export function checkCoverage(parts: CheckedParts): readonly string[] {
  return [...articleFaults(parts.articles), ...quotationFaults(parts), ...indexFaults(parts)];
}

function articleFaults(articles: readonly Article[]): readonly string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const article of articles) {
    if (ids.has(article.id)) faults.push(`${article.id} stands twice`);
    ids.add(article.id);
    const whole = { start: 0, end: article.text.length };
    if (!isWithin(whole, article.headline)) faults.push(`${article.id}: the headline leaves the text`);
    for (const passage of article.passages) {
      if (ids.has(passage.id)) faults.push(`${passage.id} stands twice`);
      ids.add(passage.id);
      if (!isWithin(whole, passage.span)) faults.push(`${passage.id} leaves the text`);
      if (!passage.sentences.every((sentence) => isWithin(passage.span, sentence))) {
        faults.push(`${passage.id}: a sentence leaves the passage`);
      }
    }
  }
  return faults;
}

function quotationFaults({ articles, corpus }: CheckedParts): readonly string[] {
  const byId = new Map(articles.map((article) => [article.id, { article, starts: startsOf(article) }]));
  const passages = new Set(articles.flatMap((article) => article.passages.map(({ id }) => id)));
  const ids = new Set<string>();
  const faults: string[] = [];
  for (const { id, articleId, passageId, content } of corpus.quotations) {
    if (ids.has(id)) faults.push(`${id} stands twice`);
    ids.add(id);
    if (!passages.has(passageId)) faults.push(`${id}: its passage is not there`);
    const found = byId.get(articleId);
    const isHeld = (span: Span) =>
      found !== undefined &&
      span.start < span.end &&
      passageAt(found.article, found.starts, span) !== undefined;
    if (content.length === 0 || !content.every(isHeld)) faults.push(`${id}: its words leave their passage`);
  }
  return faults;
}

function indexFaults({ articles, corpus, passageIndex, quotationIndex }: CheckedParts): readonly string[] {
  const passages = articles.flatMap((article) =>
    article.passages.filter(({ kind }) => kind === 'body'),
  ).length;
  return [
    ...(passageIndex.size === passages ? [] : [`${passageIndex.size} of ${passages} passages are indexed`]),
    ...(quotationIndex.size === corpus.quotations.length
      ? []
      : [`${quotationIndex.size} of ${corpus.quotations.length} quotations are indexed`]),
  ];
}

function isWithin(outer: Span, inner: Span): boolean {
  return inner.start < inner.end && contains(outer, inner);
}
