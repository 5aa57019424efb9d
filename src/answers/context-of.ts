import type { Article, Passage } from '../corpus/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { trim } from '../text/lines.ts';
import { QUOTE_MARKS } from '../text/quote-marks.ts';
import { contains, overlaps, type Span, textOf } from '../text/span.ts';
import type { ContextAnswer, ContextPiece } from './context-answer.ts';
import { wholeIds } from './whole-ids.ts';

/** Sentences shown before and after the cited words. */
const AROUND = 2;

/**
 * A cited place with the two sentences before and after it. `id` names a quotation or a passage; undefined when nothing bears it. The pieces
 * follow one another in the article, each contiguous and within one passage.
 */
export async function contextOf(coverage: Coverage, id: string): Promise<ContextAnswer | undefined> {
  const place = await placeOf(coverage, id);
  if (place === undefined) return undefined;
  const { quotation, found } = place;
  const { article, passage } = found;
  const cited = quotation?.content.map((span) => withMarks(article, span)) ?? [passage.span];
  return {
    kind: 'context',
    id: quotation?.id ?? passage.id,
    article,
    passage,
    cited,
    pieces: piecesOf(article, cited),
  };
}

async function placeOf(coverage: Coverage, typed: string) {
  for (const id of wholeIds(typed, ['passage', 'quotation'])) {
    const quotation = await coverage.quotation(id);
    const found = await coverage.passage(quotation?.passageId ?? id);
    if (found !== undefined) return { quotation, found };
  }
  return undefined;
}

function piecesOf(article: Article, cited: readonly Span[]): readonly ContextPiece[] {
  const isCited = (span: Span) => cited.some((one) => overlaps(one, span));
  const sentences = article.passages
    .filter((passage) => passage.kind === 'body' || isCited(passage.span))
    .flatMap((passage) => passage.sentences.map((span) => ({ passage, span })));
  const first = sentences.findIndex(({ span }) => isCited(span));
  const last = sentences.findLastIndex(({ span }) => isCited(span));
  const shown = sentences.slice(Math.max(0, first - AROUND), last + AROUND + 1);
  const passages = new Set(shown.map(({ passage }) => passage));
  return [...passages].flatMap((passage) => {
    const own = shown.filter((sentence) => sentence.passage === passage);
    const window = { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 };
    return cutAt(article, passage, window, cited);
  });
}

/** The window of one passage, cut where cited words begin and end. */
function cutAt(
  article: Article,
  passage: Passage,
  window: Span,
  cited: readonly Span[],
): readonly ContextPiece[] {
  const pieces: ContextPiece[] = [];
  let from = window.start;
  const add = (span: Span, isCited: boolean) => {
    const trimmed = trim(article.text, span);
    // A full stop alone is nothing to be read.
    if (/[\p{L}\p{N}]/u.test(textOf(article.text, trimmed))) pieces.push({ passage, span: trimmed, isCited });
  };
  for (const span of cited.filter((one) => contains(passage.span, one))) {
    add({ start: from, end: Math.max(from, span.start) }, false);
    add(span, true);
    from = span.end;
  }
  add({ start: from, end: Math.max(from, window.end) }, false);
  return pieces;
}

/** A quotation's span is its words without their marks; in its context it is shown with them, and with the comma before the last one. */
function withMarks({ text, passages }: Article, span: Span): Span {
  let { start, end } = span;
  if (isMark(text, start - 1)) start--;
  if (/[,.?!…]/.test(text.charAt(end)) && isMark(text, end + 1)) end += 2;
  else if (isMark(text, end)) end++;
  const widened = { start, end };
  return passages.some((passage) => contains(passage.span, widened)) ? widened : span;
}

function isMark(text: string, at: number): boolean {
  return at >= 0 && at < text.length && QUOTE_MARKS.includes(text.charAt(at));
}
