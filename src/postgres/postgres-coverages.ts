import { setTimeout as pause } from 'node:timers/promises';
import { compareFiles } from '../coverage/compare-files.ts';
import type { Coverage, CoverageFacts, RefreshReport } from '../coverage/coverage.ts';
import type { CoverageParts } from '../coverage/coverage-parts.ts';
import { readAndBuild } from '../coverage/coverage-store.ts';
import { keptBecauseOf } from '../coverage/kept-because-of.ts';
import { memoryCoverage } from '../coverage/memory-coverage.ts';
import {
  type BuildTools,
  type EarlierRevision,
  NO_CHANGES,
  nextCoverage,
  readAgain,
} from '../coverage/next-coverage.ts';
import type { SharedCoverage, SharedCoverages } from '../coverage/shared-coverages.ts';
import type { SearchDocument, SearchIndex } from '../search/search-index.ts';
import type { Log } from '../text/log.ts';
import { openDatabase } from './ask-database.ts';
import { holdRevision } from './hold-revision.ts';
import { newestRevision, openRevision } from './open-revision.ts';
import { postgresCoverage } from './postgres-coverage.ts';
import { readServed } from './served-corpus.ts';
import { type WrittenRevision, writeRevision } from './write-revision.ts';

export interface PostgresCoveragesOptions {
  readonly url: string;
  /** A replica, which is asked first. */
  readonly readUrl?: string;
  /** By which rules coverages are found and written here; what others found is found anew. */
  readonly rules: string;
  readonly log: Log;
}

/** How long the first revision of all is waited for between two looks. */
const LOOK_EVERY_MS = 250;

/** For so long a revision is held after another was opened: what was begun with it ends before. */
const LINGER_MS = 120_000;

const ANOTHER_BUILDS =
  'Another process builds the coverage from its folder; refresh there, and this one follows.';

/** Coverages in PostgreSQL: written by whichever process builds, read by all. */
export function openPostgresCoverages(options: PostgresCoveragesOptions): SharedCoverages {
  const { url, readUrl, rules, log } = options;
  const primary = openDatabase({ urls: [url], log });
  /** Of the revision that was opened before. */
  let letGo: () => void = () => undefined;
  const readers = openDatabase({ urls: readUrl === undefined ? [url] : [readUrl, url], log });

  return {
    async open(tools, mayBuild) {
      const builds = await mayBuild().catch((error: unknown) => {
        log.warn('coverage.not-built', { error: error instanceof Error ? error.name : 'unknown' });
        return false;
      });
      return (builds ? (await build(await newestOf(), false, tools)).written : undefined) ?? newest();
    },
    newest,
    async refresh(served, dryRun, tools, mayBuild) {
      try {
        if (!(await mayBuild())) return { report: keptReport(served, ANOTHER_BUILDS) };
        const { report, written } = await build(await newestOf(), dryRun, tools);
        return { report, ...(written === undefined ? {} : { shared: written }) };
      } catch (error) {
        log.error('coverage.kept', { error: error instanceof Error ? error.name : 'unknown' });
        return { report: keptReport(served, keptBecauseOf(error)) };
      }
    },
    async changesOnDisk(tools, mayBuild) {
      try {
        if (!(await mayBuild())) return { ...NO_CHANGES, unknownBecause: ANOTHER_BUILDS };
        const { corpus } = await earlierOf(await newestOf(), tools);
        return compareFiles(corpus, await readAgain(corpus, tools));
      } catch (error) {
        return { ...NO_CHANGES, unknownBecause: keptBecauseOf(error) };
      }
    },
  };

  /** Asked where it is written: a replica may not know it yet. */
  async function newestOf(): Promise<WrittenRevision | undefined> {
    return newestRevision(primary.ask);
  }

  async function earlierOf(last: WrittenRevision | undefined, tools: BuildTools): Promise<EarlierRevision> {
    if (last === undefined) throw new Error('there is no revision yet');
    return readServed(primary.ask, last, rules, tools.annotations);
  }

  /** What is in the folder, written where it is something else than what was written last. */
  async function build(last: WrittenRevision | undefined, dryRun: boolean, tools: BuildTools) {
    let written: SharedCoverage | undefined;
    const writing: BuildTools = {
      ...tools,
      buildSearchIndex: countDocuments,
      coverageOf: dryRun ? memoryCoverage : write,
    };
    if (last === undefined) {
      const { coverage } = await readAndBuild(writing);
      const { facts, revision } = coverage;
      const report = {
        ...NO_CHANGES,
        outcome: 'swapped',
        before: facts,
        after: facts,
        revision,
        milliseconds: 0,
      } as const;
      return { report, written };
    }
    const { report } = await nextCoverage(await earlierOf(last, tools), dryRun, writing);
    if (report.outcome === 'unchanged' && JSON.stringify(report.after) !== JSON.stringify(last.facts))
      await primary.ask('update revisions set facts = $2 where number = $1', [
        last.number,
        JSON.stringify(report.after),
      ]);
    return { report, written };

    async function write(parts: CoverageParts): Promise<Coverage> {
      const { number } = await writeRevision({
        url,
        parts,
        rules,
        annotationOf: tools.annotations.kept,
        onProgress: tools.onProgress,
        log,
      });
      written = await openAt(number);
      if (written === undefined) throw new Error('the revision that was written is not there');
      return written.coverage;
    }
  }

  async function newest(): Promise<SharedCoverage> {
    for (;;) {
      const last = await newestOf().catch(() => newestRevision(readers.ask));
      const shared = last === undefined ? undefined : await openAt(last.number);
      if (shared !== undefined) return shared;
      await pause(LOOK_EVERY_MS);
    }
  }

  /** Undefined where it has been dropped meanwhile. */
  async function openAt(number: number): Promise<SharedCoverage | undefined> {
    const hold = await holdRevision(url, number, log);
    try {
      const ask = readers.at(number);
      const revision = await openRevision(ask, number);
      if (revision !== undefined) {
        const coverage = await postgresCoverage(ask, revision);
        letGo();
        letGo = () => void setTimeout(() => void hold.release(), LINGER_MS).unref();
        return { coverage, number };
      }
    } catch (error) {
      await hold.release();
      throw error;
    }
    await hold.release();
    return undefined;
  }
}

/** The report of a refresh that came to nothing. */
function keptReport(
  { facts, revision }: { readonly facts: CoverageFacts; readonly revision: string },
  keptBecause: string,
): RefreshReport {
  const kept = { outcome: 'kept', keptBecause, unreadable: facts.unreadable, revision } as const;
  return { ...NO_CHANGES, ...kept, before: facts, after: facts, milliseconds: 0 };
}

/** Knows how many documents there are, which is all that a build asks: they are indexed where they are written. */
async function countDocuments(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const unasked = async () => {
    throw new TypeError('what is written is asked from where it is written');
  };
  return { size: documents.length, search: unasked, explain: unasked, weight: unasked };
}
