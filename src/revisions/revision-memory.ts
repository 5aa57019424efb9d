import { readFile, rename } from 'node:fs/promises';
import { z } from 'zod';
import type { Coverage } from '../coverage/coverage.ts';
import { adviceOnWriting } from '../files/advice-on-writing.ts';
import { codeOf } from '../files/code-of.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Log } from '../text/log.ts';
import { compareRecords } from './compare-records.ts';
import { recordCoverage } from './record-coverage.ts';
import { RECORDED_COVERAGE } from './recorded-coverage.ts';
import { NOTED_CHANGE, type NotedChange } from './revision-change.ts';

/** What is known of earlier revisions. */
export interface History {
  /** The moment in which the first revision that is remembered was read, ISO 8601 in UTC; absent before that. */
  readonly began?: string;
  /** Oldest first. */
  readonly changes: readonly NotedChange[];
}

/** Remembers what each revision of the coverage brought and took. */
export interface RevisionMemory {
  history(): History;
  /**
   * Compares a coverage with the one before it, remembers what has changed, and gives it; undefined where nothing has, and for the very first.
   * `at` is when, and stands in what is remembered; nothing else depends on it. `first` is called with the change before it counts as remembered: where
   * it rejects, the same change is found again the next time.
   */
  note(
    coverage: Coverage,
    at: Date,
    first?: (change: NotedChange) => Promise<void>,
  ): Promise<NotedChange | undefined>;
}

/** Where it is kept, and whether what is noted is written there; in memory alone without a path. */
export interface RevisionMemoryOptions {
  readonly path?: string;
  readonly isReadOnly?: boolean;
  readonly log: Log;
}

const FILE = z.strictObject({
  began: z.iso.datetime(),
  changes: z.array(NOTED_CHANGE),
  coverage: RECORDED_COVERAGE,
});
type Remembered = z.infer<typeof FILE>;

/** So many changes are remembered, and so many new quotations in all of them; the last one always is. */
const MOST_CHANGES = 500;
const MOST_QUOTATIONS = 50_000;

/** Opens the memory. A file that cannot be used is put aside, which the log says, and it begins anew: nothing that is served depends on it. */
export async function openRevisionMemory(options: RevisionMemoryOptions): Promise<RevisionMemory> {
  const { path, isReadOnly = false, log } = options;
  let remembered = path === undefined ? undefined : await readMemory(path, options);

  return {
    history: () =>
      remembered === undefined ? { changes: [] } : { began: remembered.began, changes: remembered.changes },
    async note(coverage, at, first) {
      // Who only looks begins nothing: there would be another beginning each time.
      if (remembered === undefined && isReadOnly) return undefined;
      const before = remembered?.coverage;
      if (before?.revision === coverage.revision) return undefined;
      const after = await recordCoverage(coverage);
      const moment = at.toISOString();
      if (remembered === undefined || before === undefined) {
        await keep({ began: moment, changes: [], coverage: after });
        return undefined;
      }
      const change = { at: moment, ...compareRecords(before, after) };
      await first?.(change);
      await keep(pruned({ ...remembered, changes: [...remembered.changes, change], coverage: after }));
      return change;
    },
  };

  async function keep(next: Remembered): Promise<void> {
    remembered = next;
    if (path === undefined || isReadOnly) return;
    await writeWholeFile(path, `${JSON.stringify(next)}\n`, { isPrivate: true }).catch((error: unknown) =>
      log.error('revisions.unwritten', { path, why: codeOf(error), advice: adviceOnWriting(codeOf(error)) }),
    );
  }
}

async function readMemory(
  path: string,
  { isReadOnly = false, log }: RevisionMemoryOptions,
): Promise<Remembered | undefined> {
  try {
    return FILE.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    const aside = `${path}.unusable`;
    log.error('revisions.unusable', { path, why: codeOf(error), ...(isReadOnly ? {} : { aside }) });
    // What cannot be put aside is written over, or not written at all, and that is logged.
    if (!isReadOnly) await rename(path, aside).catch(() => undefined);
    return undefined;
  }
}

/** The oldest go first. */
function pruned({ changes, ...rest }: Remembered): Remembered {
  let quotations = 0;
  let from = changes.length;
  while (from > 0 && changes.length - from < MOST_CHANGES) {
    const { came = [], went = [] } = changes[from - 1]?.quotations ?? {};
    quotations += came.length + went.length;
    if (quotations > MOST_QUOTATIONS && from < changes.length) break;
    from--;
  }
  const began = from === 0 ? rest.began : (changes[from - 1]?.at ?? rest.began);
  return { ...rest, began, changes: changes.slice(from) };
}
