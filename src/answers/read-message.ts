import type { Article, Passage } from '../corpus/article.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { annotateArticle } from '../quotations/annotate-article.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';
import { findMarkedStretches } from '../quotations/find-marked-stretches.ts';
import { firstOverlapping } from '../text/find-span.ts';
import { trim } from '../text/lines.ts';
import { DOUBLE_MARKS, QUOTE_MARKS } from '../text/quote-marks.ts';
import type { Span } from '../text/span.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** Words that a message quotes, and whom it names as having said them. */
export interface QuotedStretch {
  /** In the message; several where it runs over lines. */
  readonly spans: readonly Span[];
  /** Who says it in a sentence of the message: a person or body as it is named there. */
  readonly namedAs?: string;
  /** What stands beside it as a name does, "Ms Halvorsen: “…”"; so does "Breaking: “…”", so that only a known name counts. */
  readonly labelledAs?: string;
}

/** In front of a line that Discord shows as a quotation. */
const QUOTED_LINE = /^\s{0,4}>(?:>>)? ?/;
/** A name put before the words ("Ms Halvorsen:") or after them ("— Ms Halvorsen") has no more words than this. */
const WORDS_OF_A_NAME = 6;

/** What a message quotes: stretches in quotation marks, and lines that Discord shows as quotations. In the order of the message. Linear. */
export function readMessage(text: string): readonly QuotedStretch[] {
  const message = asArticle(text);
  const annotation = annotateArticle(message);
  const marked = findMarkedStretches(message, DEFAULT_LANGUAGE.marks).map(({ parts }) =>
    parts.map(({ content }) => content),
  );
  const contents = marked.flat();
  const speakerIn = speakersOf(annotation);
  const labelBeside = labelsOf(message);
  const lines = message.passages
    .filter(({ span }) => QUOTED_LINE.test(lineBefore(text, span.start)))
    .map(({ span }) => [span])
    .filter(([line]) => line !== undefined && firstOverlapping(contents, line) < 0);
  return [...marked, ...lines]
    .toSorted((one, other) => (one[0]?.start ?? 0) - (other[0]?.start ?? 0))
    .map((spans) => spans.filter(({ start, end }) => end > start))
    .filter((spans) => spans.length > 0)
    .map((spans) => {
      const namedAs = speakerIn(spans);
      if (namedAs !== undefined) return { spans, namedAs };
      const labelledAs = labelBeside(spans);
      return { spans, ...(labelledAs === undefined ? {} : { labelledAs }) };
    });
}

/** A message has no headline, byline or dateline: every line of it is a paragraph. */
function asArticle(text: string): Article {
  const id = 'article/message';
  const passages: Passage[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const start = line.index + (QUOTED_LINE.exec(line[0])?.[0].length ?? 0);
    const span = trim(text, { start, end: line.index + line[0].length });
    if (span.start >= span.end) continue;
    const number = passages.length + 1;
    const sentences = splitSentences(text, span, DEFAULT_LANGUAGE.sentences);
    passages.push({ id: `passage/${number}`, articleId: id, kind: 'body', number, span, sentences });
  }
  return { id, path: 'message', text, contentHash: '', headline: { start: 0, end: 0 }, passages };
}

/** The beginning of the line that a place stands in. */
function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

/** Read as an article's sentence is read: "Johnson said …". "A voter" and "they" may be anybody, and contradict nobody. */
function speakersOf({
  people,
  quotations,
}: ArticleAnnotation): (spans: readonly Span[]) => string | undefined {
  const places = quotations
    .flatMap(({ content }, quotation) => content.map(({ start, end }) => ({ start, end, quotation })))
    .sort((one, other) => one.start - other.start);
  return (spans) => {
    const first = spans.reduce(
      (least, span) => Math.min(least, places[firstOverlapping(places, span)]?.quotation ?? least),
      quotations.length,
    );
    const attribution = quotations[first]?.attribution;
    switch (attribution?.kind) {
      case 'named':
      case 'resolved':
        return people[attribution.person]?.name;
      case 'body':
        return attribution.name;
      case 'described':
      case 'unattributed':
      case undefined:
        return undefined;
    }
  };
}

const LABEL_BEFORE = new RegExp(`(\\p{L}[^${DOUBLE_MARKS}:.!?]{0,79}):\\s*$`, 'u');
const LABEL_AFTER = new RegExp(`^(?:[-–—~]+|\\()\\s*(\\p{L}[^${DOUBLE_MARKS}\\n.,;:!?()]{0,79})`, 'u');
const MARKS_BEFORE = new RegExp(`[${QUOTE_MARKS}]+$`);
const MARKS_BEHIND = new RegExp(`^[${QUOTE_MARKS}\\s]+`);

/** As people write in messages: `Johnson: “…”` and `“…” — Johnson`. */
function labelsOf({ text, passages }: Article): (spans: readonly Span[]) => string | undefined {
  const lines = passages.map(({ span }) => span);
  return (spans) => {
    const [first, last] = [spans[0], spans.at(-1)];
    const line = first === undefined ? undefined : lines[firstOverlapping(lines, first)];
    if (first === undefined || last === undefined || line === undefined) return undefined;
    return labelBeside(text, line, first, last);
  };
}

function labelBeside(text: string, line: Span, first: Span, last: Span): string | undefined {
  const before = LABEL_BEFORE.exec(
    text.slice(Math.max(line.start, first.start - 84), first.start).replace(MARKS_BEFORE, ''),
  );
  // A name may stand on the line behind the words, too.
  const after = LABEL_AFTER.exec(text.slice(last.end, last.end + 84).replace(MARKS_BEHIND, ''));
  return [before?.[1], after?.[1]].map((name) => name?.trim()).find(isShort);
}

function isShort(name: string | undefined): name is string {
  return name !== undefined && name.split(/\s+/).length <= WORDS_OF_A_NAME;
}
