import { SOURCES_FILE } from './config.ts';
import { createGatherer, type Gatherer } from './gather/create-gatherer.ts';
import type { Log } from './text/log.ts';
import type { WorkerSettings } from './worker-settings.ts';

/** The gatherer that the settings ask for. It reads the file of sources when it is used; only one of the usual name need not be there. */
export function openGatherer(
  {
    folder,
    sourcesFile,
    maxArticleBytes,
  }: Pick<WorkerSettings, 'folder' | 'sourcesFile' | 'maxArticleBytes'>,
  log: Log,
): Gatherer {
  return createGatherer({
    folder,
    sourcesFile,
    isFileExpected: sourcesFile !== SOURCES_FILE,
    maxBytes: maxArticleBytes,
    log,
  });
}
