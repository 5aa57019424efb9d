import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { contains, type Span } from '../text/span.ts';
import type { Excerpt } from './answer.ts';
import { withWholeQuotations } from './whole-quotations.ts';

/** The sentence that holds a place of an article, widened where it would cut a quotation in two; undefined when the place is in no passage that is shown. */
export async function excerptAt(
  coverage: Coverage,
  articleId: string,
  place: Span,
): Promise<Excerpt | undefined> {
  const article = await coverage.article(articleId);
  const passage = article?.passages.find(({ span }) => contains(span, place));
  if (article === undefined || passage === undefined) return undefined;
  const sentence = sentenceAround(passage, place);
  return { article, passage, spans: [await withWholeQuotations(coverage, article, passage, sentence)] };
}

/** A few whole sentences of a passage, from the first to the last, as one contiguous excerpt. */
export function excerptOfSentences(
  article: Article,
  passage: Passage,
  first: number,
  last: number,
): Excerpt | undefined {
  const start = passage.sentences[first]?.start;
  const end = passage.sentences[last]?.end;
  if (start === undefined || end === undefined) return undefined;
  return { article, passage, spans: [{ start, end }] };
}

function sentenceAround({ sentences, span }: Passage, place: Span): Span {
  return sentences.find((sentence) => contains(sentence, place)) ?? span;
}
