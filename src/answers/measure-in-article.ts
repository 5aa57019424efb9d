import type { Article } from '../corpus/article.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import { type MeasuredSentence, measureSentence } from './measure.ts';
import type { MeantName } from './read-question.ts';

/** Measures sentences of one article, each once; "he" and "the Foreign Secretary" count as whom of the asked people they mean. */
export function sentenceMeasurer(
  names: readonly MeantName[],
  article: Article,
): (span: Span) => MeasuredSentence {
  const meant = names.flatMap(({ bases, places }) =>
    places.filter(({ articleId }) => articleId === article.id).map(({ span }) => ({ span, bases })),
  );
  const known = new Map<Span, MeasuredSentence>();
  return (span) => {
    const before = known.get(span);
    if (before !== undefined) return before;
    const means = meant.filter((mention) => overlaps(mention.span, span)).flatMap(({ bases }) => [...bases]);
    const measured = measureSentence(textOf(article.text, span), means);
    known.set(span, measured);
    return measured;
  };
}
