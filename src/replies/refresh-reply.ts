import type { RefreshAnswer } from '../answers/answer.ts';
import type { ArticleWarning } from '../corpus/article.ts';
import type { RefreshReport } from '../coverage/coverage.ts';
import type { GatherReport } from '../gather/gather-report.ts';
import type { Block } from './block.ts';
import { COLOURS } from './colours.ts';
import { fileBlock, warningBlock } from './file-block.ts';
import type { Frame } from './frame.ts';
import { code, inert, words } from './markup.ts';
import type { Messages } from './messages.ts';
import { renderMessage } from './render-message.ts';
import type { Reply } from './reply.ts';
import { gatheredFields, gatheredSentence } from './source-standing.ts';

/** `/refresh`: what became of it, and file by file what was added, changed, taken away, could not be read or not be used. */
export function refreshReply({ report, gathered }: RefreshAnswer, frame: Frame): Reply {
  const { refresh } = frame.messages;
  const { added, changed, removed, unreadable } = report;
  const warnings = newWarnings(report);
  return renderMessage(
    {
      content: words(contentOf({ report, gathered }, frame.messages)),
      title: words(refresh.title[report.outcome]),
      colour: report.outcome === 'kept' ? COLOURS.kept : COLOURS.refreshed,
      blocks: [figuresBlock(report, frame.messages)],
      fields: [
        ...(gathered === undefined ? [] : gatheredFields(gathered, frame.messages)),
        { name: words(refresh.added(added.length)), blocks: added.map(pathBlock) },
        { name: words(refresh.changed(changed.length)), blocks: changed.map(pathBlock) },
        { name: words(refresh.removed(removed.length)), blocks: removed.map(pathBlock) },
        {
          name: words(refresh.unreadable(unreadable.length)),
          blocks: unreadable.map((file) => fileBlock(file, frame.messages)),
        },
        { name: words(refresh.warnings(warnings.length)), blocks: warnings.map(warningBlock) },
      ],
    },
    // The frame is that of before; what is served now is the report's.
    report.outcome === 'swapped' ? { ...frame, facts: report.after, revision: report.revision } : frame,
  );
}

/** What could not be used of what came or changed; all of it is in /coverage. */
function newWarnings({ before, after }: RefreshReport): readonly ArticleWarning[] {
  const keyOf = ({ path, line, message }: ArticleWarning) => `${path}\n${line}\n${message}`;
  const known = new Set((before.warnings ?? []).map(keyOf));
  return (after.warnings ?? []).filter((warning) => !known.has(keyOf(warning)));
}

function contentOf(
  { report, gathered }: { readonly report: RefreshReport; readonly gathered: GatherReport | undefined },
  messages: Messages,
): string {
  const files = report.unreadable.length;
  return [
    ...(gathered === undefined ? [] : [gatheredSentence(gathered, messages)]),
    coreOf(report, messages),
    ...(files === 0 ? [] : [messages.refresh.someUnreadable(files)]),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function coreOf({ outcome, added, changed, removed }: RefreshReport, { refresh }: Messages): string {
  switch (outcome) {
    case 'swapped':
      return refresh.swapped(added.length, changed.length, removed.length);
    case 'unchanged':
      return refresh.unchanged;
    case 'dry-run':
      return refresh.dryRun(added.length, changed.length, removed.length);
    case 'kept':
      return refresh.kept;
  }
}

function figuresBlock(
  { keptBecause, before, after, milliseconds }: RefreshReport,
  { refresh }: Messages,
): Block {
  const figures = refresh.beforeAfter(before.articles, after.articles, before.quotations, after.quotations);
  return {
    lines: [
      ...(keptBecause === undefined ? [] : [{ kind: 'text' as const, text: inert(keptBecause, 500) }]),
      { kind: 'text', text: words(figures) },
      { kind: 'small', text: words(refresh.took(milliseconds)) },
    ],
  };
}

function pathBlock(path: string): Block {
  return { lines: [{ kind: 'text', text: code(path) }] };
}
