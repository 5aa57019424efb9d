import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from './corpus/article.ts';
import { createAnnotationCache } from './coverage/annotation-cache.ts';
import { createLog } from './log.ts';
import { tellLines, tellOtherThreads } from './tell-lines.ts';
import { drained } from './text/steps.ts';
import type { WorkerSettings } from './worker-settings.ts';

// The program of a thread that annotates: articles come, what is said in each goes back.

const { logLevel } = workerData as WorkerSettings; // given by `worker.ts`
const log = tellLines(createLog(logLevel), tellOtherThreads());
parentPort?.on('message', (articles: readonly Article[]) => {
  const annotations = createAnnotationCache(log);
  parentPort?.postMessage(articles.map((article) => drained(annotations.annotationOf(article))));
});
