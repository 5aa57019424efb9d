import type { UnreadableFile } from '../corpus/article.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import type { BuildSearchIndex } from '../search/search-index.ts';
import { type Log, silentLog } from '../text/log.ts';
import { createAnnotationCache } from './annotation-cache.ts';
import { compareFiles } from './compare-files.ts';
import type { Coverage, CoverageStore, DiskChanges, RefreshProgress, RefreshReport } from './coverage.ts';
import { keptBecauseOf } from './kept-because-of.ts';
import {
  type BuildTools,
  buildFrom,
  type EarlierRevision,
  NO_CHANGES,
  nextCoverage,
  readAgain,
  readFolder,
} from './next-coverage.ts';
import { shareRuns } from './share-runs.ts';

export interface CoverageStoreOptions {
  readonly folder: string;
  readonly buildSearchIndex: BuildSearchIndex;
  /** Makes what was found askable; in memory when absent. */
  readonly coverageOf?: NonNullable<BuildTools['coverageOf']>;
  /** Larger files are not read. */
  readonly maxBytes?: number;
  readonly log?: Log;
  /** Told of each coverage that is served, the first included; a refresh waits for it. What it rejects with is logged. */
  readonly onServed?: (coverage: Coverage) => Promise<void>;
}

interface Served {
  readonly corpus: Corpus;
  readonly coverage: Coverage;
}

/** A store that can tell what another one needs to go on from it. */
export interface FolderStore extends CoverageStore {
  earlier(): EarlierRevision;
  /** The files that cannot be read are now these; all that is served is the same. */
  noteUnreadable(unreadable: readonly UnreadableFile[]): void;
}

/**
 * Reads the folder and holds what came of it. Rejects with CorpusFolderError when the folder cannot be listed; an empty one gives an
 * empty coverage and a warning in the log. Later a build that fails, or a folder that has lost all its articles, leaves the served coverage as it is.
 */
export async function openCoverageStore(options: CoverageStoreOptions): Promise<CoverageStore> {
  const { log = silentLog, onServed } = options;
  const listeners = new Set<(progress: RefreshProgress) => void>();
  const onProgress = (progress: RefreshProgress) => {
    for (const tell of listeners) tell(progress);
  };
  const tools: BuildTools = { ...options, log, annotations: createAnnotationCache(log), onProgress };
  const store = holdCoverage(await readAndBuild(tools), tools, listeners, onServed);
  await tellServed(store.current(), log, onServed);
  return store;
}

/** What the folder holds, and what comes of it; what is known of it already is not read again. */
export async function readAndBuild(
  tools: BuildTools,
  known?: Pick<Corpus, 'articles' | 'stamps'>,
): Promise<Served> {
  const corpus = await readFolder(tools, known);
  if (corpus.articles.length === 0)
    tools.log.warn('coverage.empty', { unreadable: corpus.unreadable.length });
  return { corpus, coverage: await buildFrom(corpus, tools) };
}

/** Holds a coverage that has been built, and goes on from there. */
export function holdCoverage(
  first: Served,
  tools: BuildTools,
  listeners: Set<(progress: RefreshProgress) => void> = new Set(),
  onServed?: CoverageStoreOptions['onServed'],
): FolderStore {
  let served = first;

  const refreshOnce = async (dryRun: boolean): Promise<RefreshReport> => {
    const { report, corpus, coverage } = await nextCoverage(earlier(), dryRun, tools);
    if (dryRun || report.outcome === 'kept') return report;
    if (corpus === undefined || coverage === undefined) {
      noteUnreadable(report.unreadable);
      return report;
    }
    served = { corpus, coverage };
    tools.annotations.keepOnly(corpus.articles);
    await tellServed(coverage, tools.log, onServed);
    return report;
  };

  /** Ten people who ask at once look once. */
  let looking: Promise<DiskChanges> | undefined;
  const lookAtDisk = async (): Promise<DiskChanges> => {
    try {
      const { corpus } = served;
      const now = await readAgain(corpus, { ...tools, onProgress: () => undefined });
      // What was read now and is still the same need not be read the next time.
      if (served.corpus === corpus && now.stamps !== undefined)
        served = { ...served, corpus: { ...corpus, stamps: now.stamps } };
      return compareFiles(corpus, now);
    } catch (error) {
      return { ...NO_CHANGES, unknownBecause: keptBecauseOf(error) };
    }
  };

  const refresh = shareRuns(refreshOnce);
  return {
    current: () => served.coverage,
    async refresh({ dryRun = false, onProgress: tell } = {}) {
      if (tell !== undefined) listeners.add(tell);
      return refresh(dryRun).finally(() => tell !== undefined && listeners.delete(tell));
    },
    changesOnDisk() {
      looking ??= lookAtDisk().finally(() => {
        looking = undefined;
      });
      return looking;
    },
    earlier,
    noteUnreadable,
  };

  function earlier(): EarlierRevision {
    const { corpus, coverage } = served;
    return { corpus, facts: coverage.facts, revision: coverage.revision };
  }

  function noteUnreadable(unreadable: readonly UnreadableFile[]): void {
    const { corpus, coverage } = served;
    served = {
      corpus: { ...corpus, unreadable },
      coverage: { ...coverage, facts: { ...coverage.facts, unreadable } },
    };
  }
}

async function tellServed(
  coverage: Coverage,
  log: Log,
  onServed: CoverageStoreOptions['onServed'],
): Promise<void> {
  await onServed?.(coverage).catch((error: unknown) => {
    log.error('coverage.untold', { fault: error instanceof Error ? error.name : typeof error });
  });
}
