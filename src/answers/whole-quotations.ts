import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Span } from '../text/span.ts';

/** Sentences of a passage that are shown for the sake of a quotation that runs through them; a longer one is cut after all. */
const SENTENCES = 5;

/** Sentences of a passage, widened by its next ones so that no quotation is cut in two; as they are where that would take too many. */
export async function withWholeQuotations(
  coverage: Coverage,
  article: Article,
  passage: Passage,
  span: Span,
): Promise<Span> {
  const { quotations } = await coverage.saidIn(article.id);
  let { start, end } = span;
  for (const words of quotations.flatMap(({ content }) => content)) {
    if (words.start < start && start < words.end) start = sentenceWith(passage, words.start)?.start ?? start;
    if (words.start < end && end < words.end) end = sentenceWith(passage, words.end - 1)?.end ?? end;
  }
  const shown = passage.sentences.filter((sentence) => start <= sentence.start && sentence.end <= end);
  return shown.length > SENTENCES ? span : { start, end };
}

function sentenceWith({ sentences }: Passage, at: number): Span | undefined {
  return sentences.find(({ start, end }) => start <= at && at < end);
}
