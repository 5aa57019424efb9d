import type { Article } from '../corpus/article.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { SearchDocument } from '../search/search-index.ts';
import { lastStartingBy } from '../text/find-span.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import { speakerIdOf } from './speaker-id-of.ts';

/** What the engine is told of an article's passages: those of the report itself. Furniture is never offered as an answer. */
export function passageDocuments(article: Article): readonly SearchDocument[] {
  return article.passages
    .filter((passage) => passage.kind === 'body')
    .map((passage) => ({
      id: passage.id,
      title: titleOf(article),
      text: textOf(article.text, passage.span),
      facets: facetsOf(article),
    }));
}

/**
 * What the engine is told of an article's quotations: their own words, and the sentences in which they stand, so that the words of the
 * speaker weigh more than those around, and "tariffs" finds `“They are madness,” she said of the tariffs`.
 */
export function quotationDocuments(
  article: Article,
  quotations: readonly Quotation[],
): readonly SearchDocument[] {
  const sentences = article.passages.flatMap((passage) => passage.sentences);
  return quotations.map((quotation) => {
    const speaker = speakerIdOf(quotation.attribution);
    const words = quotation.content.map((span) => textOf(article.text, span));
    const around = sentencesAround(sentences, quotation.content).map((span) => textOf(article.text, span));
    return {
      id: quotation.id,
      title: titleOf(article),
      text: [...words, ...around].join(' '),
      facets: { ...facetsOf(article), ...(speaker === undefined ? {} : { speaker }) },
    };
  });
}

/** Whoever searches asks for no more of it: a headline may be a paragraph of a megabyte, and every document would hold it anew. */
function titleOf(article: Article): string {
  return headlineOf(article).slice(0, LONGEST_SENTENCE);
}

/** The headline as it is shown: the front matter's title where one is given. */
export function headlineOf(article: Article): string {
  return article.title ?? textOf(article.text, article.headline);
}

/** No sentence of news is longer, so that a text without full stops is not told anew for each of its quotations. */
const LONGEST_SENTENCE = 2_000;
/** Of what is longer, so much to either side of a quotation. */
const NEAR = 500;

function sentencesAround(sentences: readonly Span[], content: readonly Span[]): readonly Span[] {
  const around: Span[] = [];
  for (const span of content) {
    for (let at = Math.max(0, lastStartingBy(sentences, span.start)); at < sentences.length; at++) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.start >= span.end) break;
      if (!overlaps(sentence, span)) continue;
      const near = nearIn(sentence, span);
      const last = around.at(-1);
      if (last === undefined || near.start > last.end) around.push(near);
      else around[around.length - 1] = { start: last.start, end: Math.max(last.end, near.end) };
    }
  }
  return around;
}

function nearIn(sentence: Span, { start, end }: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence;
  return { start: Math.max(sentence.start, start - NEAR), end: Math.min(sentence.end, end + NEAR) };
}

function facetsOf(article: Article): Readonly<Record<string, string>> {
  return {
    article: article.id,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.date === undefined ? {} : { date: article.date }),
  };
}
