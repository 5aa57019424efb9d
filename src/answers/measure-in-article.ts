import type { Article } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { overlapsWith } from '../text/find-span.ts';
import { type Span, textOf } from '../text/span.ts';
import { type MeasuredSentence, measureSentence } from './measure.ts';
import { placesMeaning } from './places-meaning.ts';
import type { AskedPerson } from './read-question.ts';

/** Measures sentences of one article, each once; "he" and "the Foreign Secretary" count as whom of the asked people they mean. */
export async function sentenceMeasurer(
  coverage: Coverage,
  people: readonly AskedPerson[],
  article: Article,
): Promise<(span: Span) => MeasuredSentence> {
  const meant = await Promise.all(
    people.map(async ({ person, bases }) => ({
      bases,
      isMeantIn: overlapsWith((await placesMeaning(coverage, person, article)).map(({ span }) => span)).any,
    })),
  );
  const known = new Map<Span, MeasuredSentence>();
  return (span) => {
    const before = known.get(span);
    if (before !== undefined) return before;
    const means = meant.filter(({ isMeantIn }) => isMeantIn(span)).flatMap(({ bases }) => [...bases]);
    const measured = measureSentence(textOf(article.text, span), means);
    known.set(span, measured);
    return measured;
  };
}
