import type { Article } from '../corpus/article.ts';
import type { Log } from '../text/log.ts';
import { contains, type Span } from '../text/span.ts';
import type { Block, Line } from './block.ts';
import { areCitable, cite } from './cite.ts';
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
    lines.push(excerpt.text);
    if (excerpt.isCut) lines.push(`-# ${messages.frame.continues}`);
  }
  return lines.join('\n');
}

/**
 * Each span as quoted text of its own. What was uttered stands as “…” … “…” within a paragraph and on a new line for a new paragraph; other
 * excerpts have an ellipsis of ours between, outside the quoted lines.
 */
function renderExcerpt(
  { excerpt: { article, spans }, marks }: ExcerptLine,
  room: number,
  log: Log,
): { readonly text: string; readonly isCut: boolean } | undefined {
  if (!areCitable(article, spans, log)) return undefined;
  const cut = cutSpans(article, spans, room);
  const runs: string[] = [];
  for (const [index, span] of cut.spans.entries()) {
    const cited = cite(article, span, log);
    if (cited === undefined) return undefined;
    const before = cut.spans[index - 1];
    if (marks === 'none') runs.push(cited);
    else if (before === undefined || !isSameParagraph(article, before, span)) runs.push(`“${cited}”`);
    else runs.push(`${runs.pop() ?? ''} … “${cited}”`);
  }
  if (runs.length === 0) return undefined;
  const quoted = runs.map((run) => `> ${run.replaceAll('\n', '\n> ')}`);
  return { text: quoted.join(marks === 'none' ? '\n-# …\n' : '\n'), isCut: cut.isCut };
}

function isSameParagraph({ passages }: Article, one: Span, other: Span): boolean {
  return passages.some(({ span }) => contains(span, one) && contains(span, other));
}
