import type { Article, Passage } from '../corpus/article.ts';
import type { LanguageMarks } from '../languages/language-marks.ts';
import type { Span } from '../text/span.ts';
import { drained, type Steps } from '../text/steps.ts';
import { type MarkedPart, pairMarks } from './pair-marks.ts';
import { scanMarks } from './scan-marks.ts';

/** Words between quotation marks, whether somebody uttered them or not; in several parts where they run over paragraphs. */
export interface MarkedStretch {
  /** Index into the article's passages, and the content there, without marks and blanks at its ends. */
  readonly parts: readonly { readonly passage: number; readonly content: Span }[];
  /** From the opening mark to behind the closing one, in the first and in the last passage. */
  readonly outer: Span;
  readonly style: 'double' | 'single';
}

/**
 * The outermost marked stretches of an article's headline, standfirst, headings and body, in order. A quotation that is not
 * closed runs on into the next body paragraph when that opens with a mark, or has a closing mark without an opening one;
 * captions in between are passed over. Otherwise it ends with its paragraph, so that an odd mark spoils one paragraph at most.
 */
export function findMarkedStretches(article: Article, language: LanguageMarks): readonly MarkedStretch[] {
  return drained(markedStretchesInSteps(article, language));
}

/** The same, a passage a step. */
export function* markedStretchesInSteps(
  article: Article,
  language: LanguageMarks,
): Steps<readonly MarkedStretch[]> {
  const { text, passages } = article;
  const stretches: MarkedStretch[] = [];
  let running: Running | undefined;
  for (const [index, passage] of passages.entries()) {
    yield;
    if (isBetween(passage)) continue;
    const isOpen = running !== undefined && passage.kind === 'body';
    const parts = pairMarks(
      text,
      passage.span,
      scanMarks(text, passage.span, language),
      isOpen ? running?.style : undefined,
      language,
    );
    for (const part of parts) {
      if (part.continues && running !== undefined) extend(running, index, part);
      else {
        if (running !== undefined) stretches.push(finished(running));
        running = begin(index, part);
      }
      if (part.isClosed) {
        stretches.push(finished(running));
        running = undefined;
      }
    }
    if (running !== undefined && !parts.some((part) => !part.isClosed)) {
      stretches.push(finished(running));
      running = undefined;
    }
    if (passage.kind !== 'body' && running !== undefined) {
      stretches.push(finished(running));
      running = undefined;
    }
  }
  if (running !== undefined) stretches.push(finished(running));
  return stretches.filter((stretch) => !isBlockMark(article, stretch));
}

/**
 * A block quotation printed with a straight mark before each paragraph, that has quotations of its own in curly marks: the straight marks are no
 * quotation, the curly ones are.
 */
function isBlockMark({ text, passages }: Article, { parts, outer }: MarkedStretch): boolean {
  const [first] = parts;
  if (first === undefined || parts.length > 1 || text.charAt(outer.start) !== '"') return false;
  if (outer.end > first.content.end || outer.start !== passages[first.passage]?.span.start) return false;
  return [first.passage - 1, first.passage + 1].some((index) => {
    const span = passages[index]?.span;
    if (span === undefined) return false;
    const start = text.slice(span.start, span.end);
    return start.startsWith('"') && start.includes('“');
  });
}

/** A stretch that is still being read. */
interface Running {
  readonly parts: { readonly passage: number; readonly content: Span }[];
  readonly start: number;
  end: number;
  readonly style: 'double' | 'single';
}

function begin(passage: number, part: MarkedPart): Running {
  const { start, end } = part.outer;
  return { parts: [{ passage, content: part.content }], start, end, style: part.style };
}

function extend(running: Running, passage: number, part: MarkedPart): void {
  running.parts.push({ passage, content: part.content });
  running.end = part.outer.end;
}

function finished({ parts, start, end, style }: Running): MarkedStretch {
  return { parts, outer: { start, end }, style };
}

/** What stands between the paragraphs of a report and is none of them. */
function isBetween({ kind }: Passage): boolean {
  return kind === 'caption' || kind === 'copyright' || kind === 'byline' || kind === 'link';
}

/** Whether quotations are looked for in a passage of this kind. */
export function mayQuote(passage: Passage): boolean {
  return (
    passage.kind === 'body' ||
    passage.kind === 'headline' ||
    passage.kind === 'standfirst' ||
    passage.kind === 'heading'
  );
}
