import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CorpusFolderError } from '../corpus/corpus-folder-error.ts';
import { LARGEST_FILE } from '../corpus/largest-file.ts';
import { type Log, silentLog } from '../text/log.ts';
import type {
  GatherProgress,
  GatherReport,
  SourceReport,
  SourceStanding,
  Standing,
} from './gather-report.ts';
import { gatherSource } from './gather-source.ts';
import { readState, STATE_FILE, writeState } from './gather-state.ts';
import { createFetcher, PRODUCT } from './network/create-fetcher.ts';
import type { Resolve } from './network/guarded-agent.ts';
import { parseSources } from './parse-sources.ts';
import { openShelf, type Shelf } from './shelf/open-shelf.ts';
import { type EarlierVersion, readVersions } from './shelf/read-versions.ts';
import { NO_SOURCES, type SourceList } from './source.ts';

/** Fetches what sources have into the coverage folder. */
export interface Gatherer {
  /** Brings the folder up to date. Calls made while one is under way share it. Rejects for no fault of a source, a file or the folder. */
  gather(options?: {
    /** Somebody waits for it; see `Run`. */
    readonly isAsked?: boolean;
    readonly onProgress?: (progress: GatherProgress) => void;
  }): Promise<GatherReport>;
  /** How it stands with each source, from what is remembered; nothing is fetched. Never rejects. */
  standing(): Promise<Standing>;
  /** The earlier versions that are kept of a file of the folder, the last one first. Never rejects. */
  versions(path: string): Promise<readonly EarlierVersion[]>;
  /** Ends what is under way: requests are broken off, what is written is whole. */
  stop(): void;
}

export interface GathererOptions {
  readonly folder: string;
  readonly sourcesFile: string;
  /** The file must be there: somebody named it. */
  readonly isFileExpected: boolean;
  readonly maxBytes?: number;
  readonly log?: Log;
  /** For one answer. */
  readonly maxMs?: number;
  readonly backOffMs?: number;
  readonly resolve?: Resolve;
}

const USUAL_MAX_MS = 20_000;
const USUAL_BACK_OFF_MS = 2_000;
/** What a source has not done by then, it does the next time. */
const FOR_ONE_SOURCE_MS = 3 * 60_000;
/** Pages that are looked at again though their list says nothing new of them: at a second each, somebody may be waiting. */
const MOST_LOOKS = 20;
/** Discord lets an answer be changed for 15 minutes. */
const WHERE_SOMEBODY_WAITS_MS = 12 * 60_000;

/** Nothing is read before it is asked for; the file of sources is read anew each time. */
export function createGatherer(options: GathererOptions): Gatherer {
  const { folder, maxBytes = LARGEST_FILE, log = silentLog } = options;
  const statePath = join(folder, STATE_FILE);
  const stopped = new AbortController();
  const listeners = new Set<(progress: GatherProgress) => void>();
  let underWay: Promise<GatherReport> | undefined;

  async function gatherOnce(isAsked: boolean): Promise<GatherReport> {
    const list = await readSources(options);
    const { sources, faults } = list;
    if (sources.length === 0) return { sources: [], faults };
    let shelf: Shelf;
    try {
      shelf = await openShelf(folder, maxBytes);
    } catch (error) {
      if (!(error instanceof CorpusFolderError)) throw error;
      return { sources: [], faults: [...faults, error.message] };
    }
    const state = await readState(statePath);
    const fetcher = createFetcher({
      userAgent: userAgentOf(list.contact),
      pauseMs: list.pause * 1_000,
      backOffMs: options.backOffMs ?? USUAL_BACK_OFF_MS,
      maxMs: options.maxMs ?? USUAL_MAX_MS,
      resting: state.resting,
      signal: stopped.signal,
      ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
    });
    const progress = { done: 0, of: sources.length, articles: 0 };
    const tell = () => {
      for (const listener of listeners) listener({ stage: 'gathering', ...progress });
    };
    const reports: SourceReport[] = [];
    const endOfAll = performance.now() + (isAsked ? WHERE_SOMEBODY_WAITS_MS : Number.POSITIVE_INFINITY);
    tell();
    try {
      // One after the other: what two sources list belongs to the one that stands first.
      for (const source of sources) {
        const end = Math.min(endOfAll, performance.now() + FOR_ONE_SOURCE_MS);
        let looks = 0;
        const report = await gatherSource(source, {
          fetcher,
          shelf,
          state,
          now: new Date(),
          isAsked,
          isOver: () => stopped.signal.aborted || performance.now() > end,
          mayLook: () => ++looks <= MOST_LOOKS,
          onArticle: () => {
            progress.articles++;
            tell();
          },
        });
        reports.push(report);
        progress.done++;
        tell();
        const { added, changed, gone, failing } = report;
        log.info('gather.source', {
          source: source.name,
          added,
          changed,
          gone,
          failing: failing?.fault.kind,
        });
      }
    } finally {
      await fetcher.close();
    }
    // What was broken off says nothing of a source.
    if (stopped.signal.aborted) return { sources: reports, faults };
    await writeState(statePath, state, new Set(sources.map(({ name }) => name))).catch((error: unknown) => {
      log.warn('gather.state-not-kept', { error: error instanceof Error ? error.message : 'unknown' });
    });
    return { sources: reports, faults };
  }

  return {
    async gather({ isAsked = false, onProgress } = {}) {
      if (onProgress !== undefined) listeners.add(onProgress);
      underWay ??= gatherOnce(isAsked).finally(() => {
        underWay = undefined;
      });
      return underWay.finally(() => onProgress !== undefined && listeners.delete(onProgress));
    },
    async standing() {
      const [{ sources, faults }, state] = [await readSources(options), await readState(statePath)];
      const standing = sources.map(async (source): Promise<SourceStanding> => {
        const { reached, missed, failing } = state.sources.get(source.name) ?? {};
        return {
          name: source.name,
          kind: source.kind,
          address: shownAddress(source.addresses[0] ?? ''),
          articles: await filesIn(join(folder, source.name)),
          ...(reached === undefined ? {} : { reached }),
          ...(missed === undefined ? {} : { missed }),
          ...(failing === undefined ? {} : { failing }),
        };
      });
      return { sources: await Promise.all(standing), faults };
    },
    versions: (path) => readVersions(folder, path, maxBytes),
    stop: () => stopped.abort(),
  };
}

/** What the file of sources says now. One that is not there is none, unless somebody named it. */
async function readSources({ sourcesFile, isFileExpected }: GathererOptions): Promise<SourceList> {
  let text: string;
  try {
    text = await readFile(sourcesFile, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' && !isFileExpected) return NO_SOURCES;
    const fault = `${basename(sourcesFile)}: it cannot be read (${code}); set COVERAGE_SOURCES to the file of sources, and let this user read it.`;
    return { ...NO_SOURCES, faults: [fault] };
  }
  // Its name alone: everybody who asks sees what is wrong with it.
  return parseSources(text, basename(sourcesFile));
}

/** `OnTheRecord (+desk@gazette.example)`: who asks, and whom to write to. */
function userAgentOf(contact: string | undefined): string {
  return `${PRODUCT}${contact === undefined ? '' : ` (+${contact})`}`;
}

/** Without what may be a key to it: everybody who asks sees it. */
function shownAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}

async function filesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []); // nothing was gathered yet
  return names.filter((name) => name.endsWith('.md') && !name.startsWith('.')).length;
}
