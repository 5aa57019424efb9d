import { parentPort, workerData } from 'node:worker_threads';
import { annotationFileIn } from './annotation-file-in.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { guardProcess } from './guard-process.ts';
import { loadCommands } from './interactions/load-commands.ts';
import { createLog } from './log.ts';
import { openGatherer } from './open-gatherer.ts';
import { openRevisionMemory } from './revisions/revision-memory.ts';
import { buildOramaIndex } from './search/orama-index.ts';
import { stepBack } from './step-back.ts';
import { tellLines, tellOtherThreads } from './tell-lines.ts';
import type { WorkerSettings } from './worker-settings.ts';

// The program of a worker thread: builds a coverage of the folder, and answers from it.

const settings = workerData as WorkerSettings; // given by `main.ts`
const { cacheDir, folder, maxArticleBytes, notesRevisions, revisionsFile, logLevel } = settings;
const log = tellLines(createLog(logLevel), tellOtherThreads());
guardProcess(log);
stepBack();
if (parentPort === null) throw new TypeError('this module is for worker threads');
// What comes before it is listened to is kept.
const memory = await openRevisionMemory({ path: revisionsFile, log });
serveDesk(parentPort, {
  folder,
  maxBytes: maxArticleBytes,
  buildSearchIndex: buildOramaIndex,
  commands: await loadCommands(),
  history: memory.history,
  ...(cacheDir === undefined ? {} : { annotationFile: await annotationFileIn(cacheDir) }),
  gatherer: openGatherer(settings, log),
  log,
  ...(notesRevisions
    ? { onServed: async (coverage, noticed) => void (await memory.note(coverage, new Date(), noticed)) }
    : {}),
});
