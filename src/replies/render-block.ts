import type { Log } from '../text/log.ts';
import type { Span } from '../text/span.ts';
import type { Block, Line } from './block.ts';
import { cite } from './cite.ts';
import { cutSpans } from './cut-spans.ts';
import type { Messages } from './messages.ts';

type ExcerptLine = Extract<Line, { kind: 'excerpt' }>;

/**
 * A block as Discord markdown, each excerpt within `room` units. Undefined when an excerpt fails its check: what is said about it would then
 * have nothing to stand on.
 */
export function renderBlock(block: Block, room: number, messages: Messages, log: Log): string | undefined {
  const lines: string[] = [];
  for (const line of block.lines) {
    if (line.kind !== 'excerpt') {
      if (line.text !== '') lines.push(line.kind === 'small' ? `-# ${line.text}` : line.text);
      continue;
    }
    const excerpt = renderExcerpt(line, room, log);
    if (excerpt === undefined) return undefined;
    lines.push(...excerpt.lines);
    if (excerpt.isCut) lines.push(`-# ${messages.frame.continues}`);
  }
  return lines.join('\n');
}

function renderExcerpt(
  line: ExcerptLine,
  room: number,
  log: Log,
): { readonly lines: readonly string[]; readonly isCut: boolean } | undefined {
  const { article, spans } = line.excerpt;
  const cut = cutSpans(article, spans, room);
  const shown: string[] = [];
  for (const [index, span] of cut.spans.entries()) {
    const cited = cite(article, span, log);
    if (cited === undefined) return undefined;
    const marked = line.marks === 'quotation' ? `“${cited}”` : cited;
    const before = cut.spans[index - 1];
    // Two spans are two pieces of text for the eye, too: “…” … “…” within a paragraph, a new line for a new paragraph.
    if (before === undefined || !isSameParagraph(article.passages, before, span)) shown.push(marked);
    else shown.push(`${shown.pop() ?? ''} … ${marked}`);
  }
  if (shown.length === 0) return undefined;
  return { lines: shown.map((text) => `> ${text.replaceAll('\n', '\n> ')}`), isCut: cut.isCut };
}

function isSameParagraph(passages: readonly { readonly span: Span }[], one: Span, other: Span): boolean {
  return passages.some(({ span }) => span.start <= one.start && other.end <= span.end);
}
