import type { Log } from '../text/log.ts';
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

/** Each span as a quoted run of lines of its own, with an ellipsis of ours between; what was uttered keeps its pieces on one line: “…” … “…”. */
function renderExcerpt(
  { excerpt: { article, spans }, marks }: ExcerptLine,
  room: number,
  log: Log,
): { readonly lines: readonly string[]; readonly isCut: boolean } | undefined {
  const cut = cutSpans(article, spans, room);
  const cited = cut.spans.map((span) => cite(article, span, log));
  if (cited.length === 0 || cited.includes(undefined)) return undefined;
  const runs = marks === 'quotation' ? [cited.map((words) => `“${words}”`).join(' … ')] : cited;
  const lines = runs.flatMap((run, index) => [
    ...(index === 0 ? [] : ['-# …']),
    `> ${(run ?? '').replaceAll('\n', '\n> ')}`,
  ]);
  return { lines, isCut: cut.isCut };
}
