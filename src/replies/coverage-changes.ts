import type { CoverageFacts, DiskChanges } from '../coverage/coverage.ts';
import type { Block } from './block.ts';
import { fileBlock } from './file-block.ts';
import { code, inert, words } from './markup.ts';
import type { FieldPlan } from './message-plan.ts';
import type { Messages } from './messages.ts';

/** What has changed in the folder since it was read, file by file and with the reason where a file cannot be read; nothing where nothing has. */
export function changeFields(
  changes: DiskChanges | undefined,
  facts: CoverageFacts,
  messages: Messages,
): readonly FieldPlan[] {
  if (changes === undefined) return [];
  const { onDisk } = messages.coverage;
  if (changes.unknownBecause !== undefined) {
    const why: Block = { lines: [{ kind: 'text', text: inert(changes.unknownBecause, 500) }] };
    return [{ name: words(onDisk.unknown), blocks: [why] }];
  }
  const unreadable = newlyUnreadable(changes, facts);
  return [
    { name: words(onDisk.added(changes.added.length)), blocks: changes.added.map(pathBlock) },
    { name: words(onDisk.changed(changes.changed.length)), blocks: changes.changed.map(pathBlock) },
    { name: words(onDisk.removed(changes.removed.length)), blocks: changes.removed.map(pathBlock) },
    {
      name: words(onDisk.unreadable(unreadable.length)),
      blocks: unreadable.map((file) => fileBlock(file, messages)),
    },
  ].filter(({ blocks }) => blocks.length > 0);
}

/** The same in a sentence, for the content line. */
export function changesSentence(
  changes: DiskChanges | undefined,
  facts: CoverageFacts,
  { coverage: { onDisk } }: Messages,
): string | undefined {
  if (changes === undefined) return undefined;
  if (changes.unknownBecause !== undefined) return onDisk.notCompared;
  const { added, changed, removed } = changes;
  const files = added.length + changed.length + removed.length + newlyUnreadable(changes, facts).length;
  return files === 0 ? onDisk.none : onDisk.some(files);
}

/** Those that could not be read before, either, are told in a view of their own. */
function newlyUnreadable({ unreadable }: DiskChanges, facts: CoverageFacts) {
  const known = new Set(facts.unreadable.map(({ path, reason }) => `${path}\n${reason}`));
  return unreadable.filter(({ path, reason }) => !known.has(`${path}\n${reason}`));
}

function pathBlock(path: string): Block {
  return { lines: [{ kind: 'text', text: code(path) }] };
}
