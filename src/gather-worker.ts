import { parentPort, workerData } from 'node:worker_threads';
import type { GatherMessage } from './gather/gather-in-thread.ts';
import { guardProcess } from './guard-process.ts';
import { createLog } from './log.ts';
import { openGatherer } from './open-gatherer.ts';
import { tellLines, tellOtherThreads } from './tell-lines.ts';
import type { WorkerSettings } from './worker-settings.ts';

// The program of the thread that gathers: once, and then it ends.

const { isAsked, ...settings } = workerData as WorkerSettings & { readonly isAsked: boolean }; // given by `main.ts`
const log = tellLines(createLog(settings.logLevel), tellOtherThreads());
guardProcess(log);
const tell = (message: GatherMessage) => parentPort?.postMessage(message);
const report = await openGatherer(settings, log).gather({
  isAsked,
  onProgress: (progress) => tell({ progress }),
});
tell({ report });
