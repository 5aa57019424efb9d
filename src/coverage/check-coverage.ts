import type { Article } from '../corpus/article.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { contains, type Span } from '../text/span.ts';

export interface CheckedParts {
  readonly articles: readonly Article[];
  readonly quotations: readonly Quotation[];
  readonly passageIndex: SearchIndex;
  readonly quotationIndex: SearchIndex;
}

/**
 * Looks a finished build over before it is served, and names what is wrong with it: spans that leave their text or their passage, ids that stand
 * twice, indexes that miss documents. Empty when it may be served.
 */
export function checkCoverage(parts: CheckedParts): readonly string[] {
  return [...articleFaults(parts.articles), ...indexFaults(parts)];
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

function indexFaults({
  articles,
  quotations,
  passageIndex,
  quotationIndex,
}: CheckedParts): readonly string[] {
  const passages = articles.flatMap((article) =>
    article.passages.filter(({ kind }) => kind === 'body'),
  ).length;
  return [
    ...(passageIndex.size === passages ? [] : [`${passageIndex.size} of ${passages} passages are indexed`]),
    ...(quotationIndex.size === quotations.length
      ? []
      : [`${quotationIndex.size} of ${quotations.length} quotations are indexed`]),
  ];
}

function isWithin(outer: Span, inner: Span): boolean {
  return inner.start < inner.end && contains(outer, inner);
}
