import type { Article } from '../corpus/article.ts';
import { isFirstHalf } from '../text/cut-text.ts';
import { type Span, textOf } from '../text/span.ts';
import { fitEscaped } from './escape-markdown.ts';

/** In a quotation every line begins with "> ", so a line break costs three units. */
const LINE_BREAK = 3;
/** What stands between two spans: marks, an ellipsis, a new line. */
const BETWEEN_SPANS = 12;

export interface CutSpans {
  readonly spans: readonly Span[];
  readonly isCut: boolean;
}

/**
 * The spans as far as they fit, escaped, into `room` units. What is cut stays contiguous: it ends at the end of a sentence where one fits,
 * else between words, else between characters.
 */
export function cutSpans(article: Article, spans: readonly Span[], room: number): CutSpans {
  const kept: Span[] = [];
  let left = room;
  for (const span of spans) {
    const text = article.text.slice(span.start, Math.min(span.end, span.start + Math.max(0, left) + 1));
    const fitting = fitEscaped(text, left, LINE_BREAK);
    if (fitting >= span.end - span.start) {
      kept.push(span);
      left -= escapedLength(textOf(article.text, span)) + BETWEEN_SPANS;
      continue;
    }
    const end = endOfCut(article, span, span.start + fitting, kept.length > 0);
    if (end > span.start) kept.push({ start: span.start, end });
    return { spans: kept, isCut: true };
  }
  return { spans: kept, isCut: false };
}

function escapedLength(text: string): number {
  let length = 0;
  for (const line of text.split('\n')) length += LINE_BREAK + line.length;
  return length + (text.match(/[^0-9A-Za-z\s]/g)?.length ?? 0);
}

/** Behind whole spans, half a sentence is not worth showing. */
function endOfCut(article: Article, span: Span, limit: number, isFollowing: boolean): number {
  const sentenceEnd = lastSentenceEnd(article, span, limit);
  if (sentenceEnd !== undefined) return sentenceEnd;
  if (isFollowing) return span.start;
  const text = article.text.slice(span.start, limit);
  const words = /^[\s\S]*\S(?=\s)/.exec(text)?.[0].length ?? 0;
  // A long unbroken row of characters has no words to cut between.
  if (words > 0) return span.start + words;
  return isFirstHalf(article.text.charCodeAt(limit - 1)) ? limit - 1 : limit;
}

function lastSentenceEnd(article: Article, span: Span, limit: number): number | undefined {
  let end: number | undefined;
  for (const passage of article.passages) {
    if (passage.span.end <= span.start || passage.span.start >= limit) continue;
    for (const sentence of passage.sentences) {
      if (sentence.end > span.start && sentence.end <= limit && sentence.end < span.end) end = sentence.end;
    }
  }
  return end;
}
