import type { Article } from '../corpus/article.ts';
import type { Quotation, Statement } from '../quotations/quotation.ts';
import { firstPlace } from '../text/first-place.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import type { SaidText } from './said-words.ts';

/** The words of something said, a line a span, and the sentences that it stands in. */
export function textsOfSaid(articles: readonly Article[]) {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const passageById = new Map(
    articles.flatMap(({ passages }) => passages.map((passage) => [passage.id, passage])),
  );
  return (said: Quotation | Statement): SaidText => {
    const text = articleById.get(said.articleId)?.text ?? '';
    const spans = 'content' in said ? said.content : [said.span];
    const around = sentencesAround(passageById.get(said.passageId)?.sentences ?? [], spans);
    return {
      words: spans.map((span) => textOf(text, span)).join('\n'),
      around: {
        id: `${said.passageId} ${around[0]?.start ?? 0} ${around.length}`,
        text: around.map((sentence) => textOf(text, sentence)).join('\n'),
      },
    };
  };
}

/** The sentences that the spans stand in. Both come in the order of the text, and a passage may hold very many of either. */
function sentencesAround(sentences: readonly Span[], spans: readonly Span[]): readonly Span[] {
  const around: Span[] = [];
  let next = 0;
  for (const span of spans) {
    const first = firstPlace(sentences.length, (at) => (sentences[at]?.end ?? 0) > span.start);
    for (let at = Math.max(next, first); at < sentences.length; at++) {
      const sentence = sentences[at];
      if (sentence === undefined || !overlaps(sentence, span)) break;
      around.push(sentence);
      next = at + 1;
    }
  }
  return around;
}
