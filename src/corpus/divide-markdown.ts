import { linesOf, trim } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { hasWords } from './divide-plain-text.ts';
import { joinLines } from './join-lines.ts';
import { markdownLine } from './markdown-line.ts';
import type { Paragraph } from './paragraph.ts';
import { withoutEmphasis } from './without-emphasis.ts';

/** A paragraph of Markdown whose lines are longer is not wrapped: each of its lines was meant as one. */
const WIDEST_WRAP = 100;

/**
 * The paragraphs of an article in Markdown, from `start` on, in order: headings, paragraphs, items of lists and block quotes, as written and without the
 * syntax at their ends. Images, HTML, comments, code, tables, rules and link definitions are left out. One pass over the lines.
 */
export function divideMarkdown(text: string, start: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Span[] = [];
  let openIsList = false;
  let openDepth = 0;
  /** What ends the code, comment or HTML that the lines stand in. */
  let until: string | undefined;
  let afterList = false;

  const close = () => {
    for (const span of paragraphsOf(text, open)) {
      paragraphs.push(openIsList ? { span, syntax: 'list' } : { span });
    }
    open = [];
    openIsList = false;
  };

  for (const line of linesOf(text, start)) {
    if (until !== undefined) {
      if (endsBlock(text, line, until)) until = undefined;
      continue;
    }
    const isOpen = open.length === 0 ? false : openIsList ? 'item' : 'paragraph';
    const parsed = markdownLine(text, line, { isOpen, afterList });
    if (parsed.kind === 'opens') {
      close();
      if (parsed.until === '\n' || !endsOnItsLine(text, line, parsed)) until = parsed.until;
      continue;
    }
    if (parsed.kind === 'underline') {
      const heading =
        open.length === 0 ? undefined : { start: open[0]?.start ?? 0, end: open.at(-1)?.end ?? 0 };
      open = [];
      if (heading !== undefined) paragraphs.push({ span: heading, syntax: 'heading' });
      continue;
    }
    if (parsed.kind === 'blank' || parsed.kind === 'skipped') {
      close();
      continue;
    }
    if (parsed.kind === 'heading') {
      close();
      afterList = false;
      paragraphs.push({ span: parsed.span, syntax: 'heading' });
      continue;
    }
    if (parsed.kind === 'item' || (open.length > 0 && parsed.depth !== openDepth && parsed.depth > 0))
      close();
    if (open.length === 0) {
      openDepth = parsed.depth;
      openIsList = parsed.kind === 'item';
      afterList = openIsList || (afterList && parsed.isIndented);
    }
    open.push(parsed.span);
    if (parsed.breaksAfter) close();
  }
  close();
  return paragraphs
    .map((paragraph) => ({ ...paragraph, span: withoutEmphasis(text, paragraph.span) }))
    .filter((paragraph) => hasWords(text, paragraph.span));
}

function paragraphsOf(text: string, lines: readonly Span[]): readonly Span[] {
  if (lines.some((line) => line.end - line.start > WIDEST_WRAP)) return joinLines(text, lines, undefined);
  const first = lines[0];
  const last = lines.at(-1);
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

function endsBlock(text: string, line: Span, until: string): boolean {
  const words = trim(text, line);
  if (until === '\n') return words.start === words.end;
  if (until === '-->') return text.slice(line.start, line.end).includes('-->');
  // A closing fence is at least as long as the opening one and stands alone.
  return text.startsWith(until, words.start) && words.end - words.start < until.length + 20;
}

function endsOnItsLine(
  text: string,
  line: Span,
  opened: { readonly until: string; readonly at: number },
): boolean {
  return opened.until === '-->' && text.slice(opened.at, line.end).includes('-->');
}
