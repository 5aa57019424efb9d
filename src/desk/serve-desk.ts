import type { MessagePort } from 'node:worker_threads';
import { examplesOf } from '../answers/examples-of.ts';
import { createAnnotationCache } from '../coverage/annotation-cache.ts';
import type { Coverage, CoverageStore, RefreshProgress } from '../coverage/coverage.ts';
import { type FolderStore, holdCoverage, readAndBuild } from '../coverage/coverage-store.ts';
import { handOver, takeOver } from '../coverage/hand-over.ts';
import { type BuildTools, buildFrom, type EarlierRevision, nextCoverage } from '../coverage/next-coverage.ts';
import type { ReadingFile } from '../coverage/reading-file.ts';
import type { SharedCoverages } from '../coverage/shared-coverages.ts';
import type { Gatherer } from '../gather/create-gatherer.ts';
import type { GatherProgress } from '../gather/gather-report.ts';
import { createDesk } from '../interactions/create-desk.ts';
import type { Command } from '../interactions/define-command.ts';
import type { AskersSide, Desk } from '../interactions/desk.ts';
import type { Reply } from '../replies/reply.ts';
import type { NotedChange } from '../revisions/revision-change.ts';
import type { History } from '../revisions/revision-memory.ts';
import { SettingsFileError } from '../settings/settings-store.ts';
import { newsRoomOf } from '../watches/news-room.ts';
import { openChannel } from './channel.ts';
import { keepReading } from './keep-reading.ts';
import { openShared } from './open-shared.ts';
import type { FrontFunctions, Opened, Origin, SentReply, WorkerFunctions } from './protocol.ts';
import { seldom } from './seldom.ts';

/** What a worker is made of. */
export interface ServingParts extends Omit<BuildTools, 'annotations' | 'onProgress'> {
  readonly commands: ReadonlyMap<string, Command>;
  readonly history?: () => History;
  /** What is remembered of sources; the gathering itself is asked of the side that receives requests. */
  readonly gatherer?: Gatherer;
  /** What was read is kept here from one start to the next; nowhere when absent. */
  readonly readingFile?: ReadingFile;
  /** Coverages that many processes share; each thread has its own from the folder when absent. */
  readonly shared?: SharedCoverages;
  /** The revision that another worker has built, and noted, is about to be served here, too. */
  readonly onFollowed?: () => Promise<void>;
  /** Told of each coverage that is served for the first time; `noticed` takes what has changed, before that counts. What it rejects with is logged. */
  readonly onServed?: (coverage: Coverage, noticed: (change: NotedChange) => Promise<void>) => Promise<void>;
}

/** The worker's side of a desk: builds one coverage, and answers from it what it is asked by the port. */
export function serveDesk(port: MessagePort, parts: ServingParts): void {
  const { readingFile, commands, log, history, gatherer, shared } = parts;
  const annotations = createAnnotationCache(log);
  const reading = readingFile === undefined ? undefined : keepReading(readingFile, annotations, log);
  const watchers = new Set<(progress: RefreshProgress) => void>();
  const gatherWatchers = new Set<(progress: GatherProgress) => void>();
  let store: FolderStore | undefined;
  let desk: Desk | undefined;
  /** What was held before the last refresh: others still hold it. */
  let before: EarlierRevision | undefined;
  const front = openChannel<FrontFunctions, WorkerFunctions>(
    {
      open,
      serve,
      async answer(errandId, errand) {
        return sent(errandId, await deskOf().answer(errand, sideOf(errandId)));
      },
      suggest: (request) => deskOf().suggest(request),
      async opening() {
        const coverage = storeOf().current();
        return { facts: coverage.facts, examples: await examplesOf(coverage) };
      },
      // What is shared is read where it is kept.
      handOver: async (to, isToAdd) =>
        shared === undefined
          ? handOver(storeOf().earlier(), annotations, to, isToAdd ? before : undefined)
          : to.close(),
      noteUnreadable: (unreadable) => storeOf().noteUnreadable(unreadable),
      progress(progress) {
        for (const watch of watchers) watch(progress);
      },
      news: (subject, change) => newsRoomOf(storeOf().current(), log).news(subject, change),
      renderPost: (order) => newsRoomOf(storeOf().current(), log).render(order),
      gathering(progress) {
        for (const watch of gatherWatchers) watch(progress);
      },
      ping: () => undefined,
    },
    port,
  );
  const tools: BuildTools = {
    ...parts,
    annotations,
    onProgress: seldom((progress) => void front.progress.asEvent(progress)),
  };

  async function open(origin: Origin): Promise<Opened> {
    if (shared !== undefined) {
      const held = store?.current();
      const opened = await openShared(shared, origin, tools, { held, mayBuild: () => front.mayBuild() });
      if (origin.kind === 'sibling' || origin.kind === 'changes') await parts.onFollowed?.();
      return opened.store === undefined ? opened.told : { ...hold(opened.store), ...opened.told };
    }
    if (origin.kind === 'newest') throw new TypeError('nothing is shared');
    if (origin.kind === 'folder') {
      const built = await readAndBuild(tools, await reading?.load());
      annotations.keepOnly(built.corpus.articles);
      return hold(holdCoverage(built, tools));
    }
    if (origin.kind === 'own') return goOnFrom(storeOf().earlier(), origin.dryRun);
    const own = origin.kind === 'changes' ? storeOf().earlier() : undefined;
    const other = await takeOver(origin.port, annotations, own);
    return origin.kind === 'next' ? goOnFrom(other, origin.dryRun) : goAlong(other);
  }

  /** Holds what another worker has read. */
  async function goAlong({ corpus }: EarlierRevision): Promise<Opened> {
    const coverage = await buildFrom(corpus, tools);
    annotations.keepOnly(corpus.articles);
    await parts.onFollowed?.();
    return hold(holdCoverage({ corpus, coverage }, tools));
  }

  /** Builds what the folder holds now, and holds it where it is to be served. */
  async function goOnFrom(earlier: EarlierRevision, dryRun: boolean): Promise<Opened> {
    const { report, corpus, coverage } = await nextCoverage(earlier, dryRun, tools);
    if (corpus === undefined || coverage === undefined || dryRun)
      return { facts: report.after, revision: report.revision, report };
    annotations.keepOnly(corpus.articles);
    before = earlier;
    return { ...hold(holdCoverage({ corpus, coverage }, tools)), report };
  }

  function hold(held: FolderStore): Opened {
    store = held;
    // What is refreshed is all that is served, and not this worker.
    const served: CoverageStore = { ...held, refresh };
    desk = createDesk({
      commands,
      store: served,
      log,
      ...(history === undefined ? {} : { history }),
      ...(gatherer === undefined ? {} : { gatherer: { ...gatherer, gather } }),
    });
    const { facts, revision } = held.current();
    return { facts, revision };
  }

  async function serve(isNew: boolean): Promise<void> {
    if (!isNew) return;
    // Nobody waits for it.
    if (shared === undefined) void reading?.keep(storeOf().earlier().corpus);
    const noticed = (change: NotedChange) => front.noticed(change);
    await parts.onServed?.(storeOf().current(), noticed).catch((error: unknown) => {
      log.error('coverage.untold', { fault: error instanceof Error ? error.name : typeof error });
    });
  }

  async function refresh({
    dryRun = false,
    onProgress,
  }: Parameters<CoverageStore['refresh']>[0] = {}): ReturnType<CoverageStore['refresh']> {
    if (onProgress !== undefined) watchers.add(onProgress);
    return front.refresh(dryRun).finally(() => onProgress !== undefined && watchers.delete(onProgress));
  }

  async function gather({
    onProgress,
  }: Parameters<Gatherer['gather']>[0] = {}): ReturnType<Gatherer['gather']> {
    if (onProgress !== undefined) gatherWatchers.add(onProgress);
    return front.gather().finally(() => onProgress !== undefined && gatherWatchers.delete(onProgress));
  }

  function sideOf(errandId: number): AskersSide {
    return {
      settings: () => front.settings(errandId),
      async keep(settings) {
        const fault = await front.keep(errandId, settings);
        if (fault !== undefined) throw new SettingsFileError(fault);
      },
      mayWriteTo: (channelId) => front.mayWriteTo(errandId, channelId),
      lackingIn: (channelId) => front.lackingIn(errandId, channelId),
      watches: () => front.watches(errandId),
      async addWatch(watch) {
        const kept = await front.addWatch(errandId, watch);
        if (typeof kept === 'string') throw new SettingsFileError(kept);
        return kept;
      },
      async removeWatch(watchId) {
        const fault = await front.removeWatch(errandId, watchId);
        if (typeof fault === 'string') throw new SettingsFileError(fault);
      },
    };
  }

  function sent(errandId: number, reply: Reply): SentReply {
    if (reply.kind === 'post' || reply.kind === 'share') {
      const { onFailed: _, ...plain } = reply;
      return plain;
    }
    if (reply.kind !== 'progress') return reply;
    const { kind, visibility, body, watch, end } = reply;
    watch?.((shown) => void front.show.asEvent(errandId, shown));
    void end.then((last) => front.finish.asEvent(errandId, last));
    return { kind, visibility, body };
  }

  function storeOf(): FolderStore {
    if (store === undefined) throw new TypeError('the worker serves nothing yet');
    return store;
  }

  function deskOf(): Desk {
    if (desk === undefined) throw new TypeError('the worker serves nothing yet');
    return desk;
  }
}
