import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { serveDesk } from './desk/serve-desk.ts';
import { guardProcess } from './guard-process.ts';
import { loadCommands } from './interactions/load-commands.ts';
import { createLog } from './log.ts';
import { openGatherer } from './open-gatherer.ts';
import { readingFileIn } from './reading-file-in.ts';
import { openRevisionMemory } from './revisions/revision-memory.ts';
import { RULES_OF_COVERAGES, rulesOf } from './rules-of.ts';
import { buildOramaIndex } from './search/orama-index.ts';
import { stepBack } from './step-back.ts';
import { tellLines, tellOtherThreads } from './tell-lines.ts';
import type { WorkerSettings } from './worker-settings.ts';

// The program of a worker thread: builds a coverage of the folder, or opens one that many share, and answers from it.

/** More would need more memory than they save time. */
const MOST_ANNOTATORS = 7;

const settings = workerData as WorkerSettings; // given by `main.ts`
const { cacheDir, database, folder, maxArticleBytes, notesRevisions, revisionsFile, logLevel } = settings;
const log = tellLines(createLog(logLevel), tellOtherThreads());
guardProcess(log);
stepBack();
if (parentPort === null) throw new TypeError('this module is for worker threads');
// What comes before it is listened to is kept.
const openMemory = () => openRevisionMemory({ path: revisionsFile, log });
let memory = await openMemory();
serveDesk(parentPort, {
  folder,
  maxBytes: maxArticleBytes,
  buildSearchIndex: buildOramaIndex,
  // One core is this thread's own.
  annotators: {
    entry: new URL(`./annotate-worker${extname(import.meta.url)}`, import.meta.url),
    data: settings,
    threads: Math.min(MOST_ANNOTATORS, availableParallelism() - 1),
  },
  commands: await loadCommands(),
  history: () => memory.history(),
  ...(await keptWhere()),
  gatherer: openGatherer(settings, log),
  log,
  // Another worker has noted the revision meanwhile.
  onFollowed: async () => {
    memory = await openMemory();
  },
  ...(notesRevisions
    ? { onServed: async (coverage, noticed) => void (await memory.note(coverage, new Date(), noticed)) }
    : {}),
});

/** What is kept from one start to the next: in a database everything, in a folder what was read. */
async function keptWhere() {
  if (database !== undefined) {
    // Only who needs the client loads it.
    const { openPostgresCoverages } = await import('./postgres/postgres-coverages.ts');
    return { shared: openPostgresCoverages({ ...database, rules: await rulesOf(RULES_OF_COVERAGES), log }) };
  }
  return cacheDir === undefined ? {} : { readingFile: await readingFileIn(cacheDir) };
}
