import type { Article } from '../corpus/article.ts';
import { type Corpus, readCorpus } from '../corpus/read-corpus.ts';
import type { BuildSearchIndex } from '../search/search-index.ts';
import type { Log } from '../text/log.ts';
import type { Annotators } from './annotate-ahead.ts';
import type { AnnotationCache } from './annotation-cache.ts';
import { buildCoverage } from './build-coverage.ts';
import { compareFiles } from './compare-files.ts';
import type { Coverage, CoverageFacts, DiskChanges, RefreshProgress, RefreshReport } from './coverage.ts';
import type { CoverageParts } from './coverage-parts.ts';
import { keepEarlierVersions } from './keep-earlier-versions.ts';
import { EmptyFolderError, keptBecauseOf } from './kept-because-of.ts';
import { revisionOf } from './revision-of.ts';

/** What coverages of one folder are made with. */
export interface BuildTools {
  readonly folder: string;
  readonly buildSearchIndex: BuildSearchIndex;
  /** Larger files are not read. */
  readonly maxBytes?: number;
  readonly log: Log;
  readonly annotations: AnnotationCache;
  /** Makes what was found askable; in memory when absent. */
  readonly coverageOf?: (parts: CoverageParts) => Promise<Coverage>;
  /** Threads that help where much is to be found in articles. */
  readonly annotators?: Annotators;
  readonly onProgress: (progress: RefreshProgress) => void;
}

/** What a refresh begins with: what was read, and what came of it. */
export interface EarlierRevision {
  readonly corpus: Corpus;
  readonly facts: CoverageFacts;
  readonly revision: string;
}

/** What came of a refresh; the corpus and the coverage are there where they are new, of a dry run too. */
export interface NextCoverage {
  readonly report: RefreshReport;
  readonly corpus?: Corpus;
  readonly coverage?: Coverage;
}

export const NO_CHANGES: DiskChanges = { added: [], changed: [], removed: [], unreadable: [] };

/** What is in the folder; files whose articles are known already are not divided again, nor read where they look the same. Rejects with CorpusFolderError when it cannot be listed. */
export function readFolder(
  { folder, maxBytes, log, onProgress }: BuildTools,
  { articles, stamps }: Pick<Corpus, 'articles' | 'stamps'> = { articles: [] },
): Promise<Corpus> {
  return readCorpus(folder, {
    ...(maxBytes === undefined ? {} : { maxBytes }),
    log,
    known: knownAmong(articles),
    ...(stamps === undefined ? {} : { stamps }),
    onProgress: (done, of) => onProgress({ stage: 'reading', done, of }),
  });
}

/** What is on disk now, with the last good version of what cannot be read. Rejects when the folder cannot be used. */
export async function readAgain(served: Corpus, tools: BuildTools): Promise<Corpus> {
  const next = keepEarlierVersions(await readFolder(tools, served), served);
  if (next.articles.length === 0 && served.articles.length > 0) throw new EmptyFolderError();
  return next;
}

export function buildFrom(corpus: Corpus, tools: BuildTools): Promise<Coverage> {
  return buildCoverage(corpus, tools);
}

/** Reads the folder and builds from it aside, where anything has changed. Never rejects: what speaks against the new coverage is in the report. */
export async function nextCoverage(
  served: EarlierRevision,
  dryRun: boolean,
  tools: BuildTools,
): Promise<NextCoverage> {
  const { log } = tools;
  const start = performance.now();
  const before = served.facts;
  const reportOf = (
    parts: Pick<RefreshReport, 'outcome' | 'after' | 'revision'> & Partial<RefreshReport>,
  ): RefreshReport => ({
    ...NO_CHANGES,
    before,
    ...parts,
    milliseconds: Math.round(performance.now() - start),
  });
  try {
    tools.onProgress({ stage: 'reading', done: 0, of: 0 });
    const corpus = await readAgain(served.corpus, tools);
    const { added, changed, removed, unreadable } = compareFiles(served.corpus, corpus);
    const isSame = revisionOf(filesOf(corpus)) === served.revision;
    const coverage = isSame ? undefined : await buildFrom(corpus, tools);
    const outcome = dryRun ? 'dry-run' : isSame ? 'unchanged' : 'swapped';
    const { facts: after, revision } = coverage ?? { ...served, facts: { ...served.facts, unreadable } };
    log.info('coverage.refreshed', { outcome, articles: after.articles, revision: revision.slice(0, 8) });
    const report = reportOf({ outcome, added, changed, removed, unreadable, after, revision });
    return { report, ...(coverage === undefined ? {} : { corpus, coverage }) };
  } catch (error) {
    const keptBecause = keptBecauseOf(error);
    log.error('coverage.kept', { error: error instanceof Error ? error.name : 'unknown', keptBecause });
    const { revision } = served;
    return {
      report: reportOf({
        outcome: 'kept',
        keptBecause,
        unreadable: before.unreadable,
        after: before,
        revision,
      }),
    };
  }
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
