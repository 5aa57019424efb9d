import { type Config, SOURCES_FILE } from './config.ts';
import { createGatherer, type Gatherer } from './gather/create-gatherer.ts';
import type { Log } from './text/log.ts';

/** The gatherer that the settings ask for. It reads the file of sources when it is used; only one of the usual name need not be there. */
export function openGatherer({ coverageDir, sourcesFile, maxArticleBytes }: Config, log: Log): Gatherer {
  return createGatherer({
    folder: coverageDir,
    sourcesFile,
    isFileExpected: sourcesFile !== SOURCES_FILE,
    maxBytes: maxArticleBytes,
    log,
  });
}
