import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { BuildSearchIndex } from '../search/search-index.ts';
import { type Log, silentLog } from '../text/log.ts';
import { createAnnotationCache } from './annotation-cache.ts';
import { buildCoverage } from './build-coverage.ts';
import { compareFiles } from './compare-files.ts';
import type { Coverage, CoverageStore, DiskChanges, RefreshProgress, RefreshReport } from './coverage.ts';
import { keepEarlierVersions } from './keep-earlier-versions.ts';
import { EmptyFolderError, keptBecauseOf } from './kept-because-of.ts';
import { revisionOf } from './revision-of.ts';
import { shareRuns } from './share-runs.ts';

export interface CoverageStoreOptions {
  readonly folder: string;
  readonly buildSearchIndex: BuildSearchIndex;
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

const NO_CHANGES: DiskChanges = { added: [], changed: [], removed: [], unreadable: [] };

/**
 * Reads the folder and holds what came of it. Rejects with CorpusFolderError when the folder cannot be listed; an empty one gives an
 * empty coverage and a warning in the log. Later a build that fails, or a folder that has lost all its articles, leaves the served coverage as it is.
 */
export async function openCoverageStore(options: CoverageStoreOptions): Promise<CoverageStore> {
  const { folder, buildSearchIndex, log = silentLog } = options;
  const annotations = createAnnotationCache(log);
  const listeners = new Set<(progress: RefreshProgress) => void>();
  const onProgress = (progress: RefreshProgress) => {
    for (const tell of listeners) tell(progress);
  };
  const build = (corpus: Corpus) => buildCoverage(corpus, { buildSearchIndex, log, annotations, onProgress });
  const read = (known: readonly Article[]) =>
    readCorpus(folder, { ...limitOf(options), log, known: knownAmong(known) });

  const first = await read([]);
  if (first.articles.length === 0) log.warn('coverage.empty', { unreadable: first.unreadable.length });
  let served: Served = { corpus: first, coverage: await build(first) };
  await tellServed();

  /** What is on disk now, with the last good version of what cannot be read. Rejects when the folder cannot be used. */
  const scan = async (): Promise<Corpus> => {
    const next = keepEarlierVersions(await read(served.corpus.articles), served.corpus);
    if (next.articles.length === 0 && served.corpus.articles.length > 0) throw new EmptyFolderError();
    return next;
  };

  const refreshOnce = async (dryRun: boolean): Promise<RefreshReport> => {
    const start = performance.now();
    const before = served.coverage.facts;
    const report = (
      parts: Pick<RefreshReport, 'outcome' | 'after' | 'revision'> & Partial<RefreshReport>,
    ) => ({
      ...NO_CHANGES,
      before,
      ...parts,
      milliseconds: Math.round(performance.now() - start),
    });
    try {
      onProgress({ stage: 'reading', done: 0, of: 0 });
      const corpus = await scan();
      const { added, changed, removed, unreadable } = compareFiles(served.corpus, corpus);
      const isSame = revisionOf(filesOf(corpus)) === served.coverage.revision;
      const coverage = isSame ? withUnreadable(served.coverage, unreadable) : await build(corpus);
      if (!dryRun) {
        served = { corpus, coverage };
        annotations.keepOnly(corpus.articles);
      }
      const outcome = dryRun ? 'dry-run' : isSame ? 'unchanged' : 'swapped';
      if (outcome === 'swapped') await tellServed();
      const { facts: after, revision } = coverage;
      log.info('coverage.refreshed', { outcome, articles: after.articles, revision: revision.slice(0, 8) });
      return report({ outcome, added, changed, removed, unreadable, after, revision });
    } catch (error) {
      const keptBecause = keptBecauseOf(error);
      log.error('coverage.kept', { error: error instanceof Error ? error.name : 'unknown', keptBecause });
      const { revision } = served.coverage;
      return report({ outcome: 'kept', keptBecause, unreadable: before.unreadable, after: before, revision });
    }
  };

  async function tellServed(): Promise<void> {
    await options.onServed?.(served.coverage).catch((error: unknown) => {
      log.error('coverage.untold', { fault: error instanceof Error ? error.name : typeof error });
    });
  }

  /** Ten people who ask at once look once. */
  let looking: Promise<DiskChanges> | undefined;
  const lookAtDisk = async (): Promise<DiskChanges> => {
    try {
      return compareFiles(served.corpus, await scan());
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
  };
}

function knownAmong(served: readonly Article[]) {
  const articles = new Map<string, Article[]>();
  for (const article of served) {
    const ofFile = articles.get(article.path);
    if (ofFile === undefined) articles.set(article.path, [article]);
    else ofFile.push(article);
  }
  return (path: string, contentHash: string) =>
    articles.get(path)?.filter((article) => article.contentHash === contentHash);
}

function filesOf({ articles, peopleFile }: Corpus) {
  return peopleFile === undefined ? articles : [...articles, peopleFile];
}

function withUnreadable(coverage: Coverage, unreadable: Coverage['facts']['unreadable']): Coverage {
  return { ...coverage, facts: { ...coverage.facts, unreadable } };
}

function limitOf({ maxBytes }: CoverageStoreOptions): { readonly maxBytes?: number } {
  return maxBytes === undefined ? {} : { maxBytes };
}
