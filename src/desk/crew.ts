import { setTimeout as pause } from 'node:timers/promises';
import type { RefreshProgress, RefreshReport } from '../coverage/coverage.ts';
import { keptBecauseOf } from '../coverage/kept-because-of.ts';
import { shareRuns } from '../coverage/share-runs.ts';
import type { Gather } from '../gather/gather-in-thread.ts';
import type { NotedChange } from '../revisions/revision-change.ts';
import type { Log } from '../text/log.ts';
import type { AskNews } from '../watches/news-room.ts';
import { createErrands } from './errands.ts';
import { type Member, retire } from './member.ts';
import { changesOf, nextOrigin, type Refreshing, siblingOf } from './origins.ts';
import type { Opened, Origin } from './protocol.ts';
import { keptReport, loggedReport } from './refresh-reports.ts';
import { type Served, servedNow } from './served.ts';
import { type DeskWorker, startWorker, type WorkerProgram } from './start-worker.ts';

export interface CrewOptions extends WorkerProgram {
  /** How many answer at the same time; each holds the coverage in memory. */
  readonly threads: number;
  readonly log: Log;
  /** Fetches what sources have; a worker that is asked for it asks here. */
  readonly gather?: Gather;
  /** How far the very first opening has come. */
  readonly onOpening?: (progress: RefreshProgress) => void;
  /** Somebody has come who can be given work. */
  readonly onFree: () => void;
  /** Whether this process builds what many share. */
  readonly mayBuild?: (() => Promise<boolean>) | undefined;
  /** What has changed with a revision that is about to be served; `news` asks it. Rejects where it cannot be noted. */
  readonly onNoticed: (change: NotedChange, news: AskNews) => Promise<void>;
}

/** The workers that answer, all from one revision. */
export interface Crew {
  /** Those who serve; none while all of them are being replaced. */
  serving(): readonly Member[];
  current(): Served;
  /** This one no longer says a word: it is given nothing more, replaced, and ended. */
  dismiss(member: Member): void;
  refresh(dryRun: boolean, onProgress?: (progress: RefreshProgress) => void): Promise<RefreshReport>;
  /** Of shared coverages there is one with this number. */
  follow(number: number): Promise<void>;
  stop(): Promise<void>;
}

/** A worker that is lost is replaced at once; one whose replacement is lost too, after this long, and then twice as long each time. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

/** Resolves when the first worker serves what is in the folder. Rejects with what kept it from that. */
export async function openCrew(options: CrewOptions): Promise<Crew> {
  const { log, threads } = options;
  const watchers = new Set<(progress: RefreshProgress) => void>();
  const everybody = new Set<Member>();
  /** Who is told how far somebody has come in opening. */
  const telling = new Map<Member, (progress: RefreshProgress) => void>();
  /** Those who hold the revision before the one that is served, until they have followed. */
  const behind: Member[] = [];
  let following: Promise<unknown> | undefined;
  let serving: readonly Member[] = [];
  let filling: Promise<void> | undefined;
  let hasStopped = false;
  const refreshOnce = shareRuns(runRefresh);

  const first = hire();
  if (options.onOpening !== undefined) telling.set(first, options.onOpening);
  let current = servedNow(await open(first, { kind: 'folder' }));
  telling.delete(first);
  await admit(first, true);
  void fillUp();
  return {
    serving: () => serving,
    current: () => current,
    dismiss(member) {
      lose(member, 'stuck');
      void member.end();
    },
    async refresh(dryRun, onProgress) {
      if (onProgress !== undefined) watchers.add(onProgress);
      return refreshOnce(dryRun ? 'dry-run' : 'refresh').finally(
        () => onProgress !== undefined && watchers.delete(onProgress),
      );
    },
    async follow(number) {
      if (isBehind(number)) await refreshOnce('follow');
    },
    async stop() {
      hasStopped = true;
      await Promise.all([...everybody].map((member) => member.end()));
    },
  };

  function hire(): Member {
    const errands = createErrands();
    const worker: DeskWorker = startWorker(options, {
      ...errands.functions,
      mayBuild: async () => (await options.mayBuild?.()) ?? true,
      refresh: (dryRun) => refreshOnce(dryRun ? 'dry-run' : 'refresh'),
      noticed: (change) =>
        options.onNoticed(change, (subject, changed) => worker.calls.news(subject, changed)),
      gather: async () =>
        (await options.gather?.({
          isAsked: true,
          onProgress: (progress) => void worker.calls.gathering.asEvent(progress).catch(() => undefined),
        })) ?? { sources: [], faults: [] },
      progress: (progress) => telling.get(member)?.(progress),
    });
    const member: Member = { ...worker, errands, busyWith: 0 };
    everybody.add(member);
    void worker.ended.then((why) => {
      everybody.delete(member);
      lose(member, why);
    });
    return member;
  }

  /** Rejects where the thread ends instead, with why. */
  async function open(member: Member, origin: Origin): Promise<Opened> {
    const lost = member.ended.then((why) => {
      throw new Error(
        why === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs more memory than there is' : `it ended: ${why}`,
      );
    });
    return Promise.race([member.calls.open(origin), lost]).catch(async (error: unknown) => {
      await member.end();
      throw error instanceof Error && error.name === 'DeskError' ? await lost : error;
    });
  }

  /** It serves from now on; where what it holds is new, nobody else does. */
  async function admit(member: Member, isNew: boolean): Promise<void> {
    await member.calls.serve(isNew);
    serving = [...(isNew ? [] : serving), member].filter((one) => !one.hasEnded());
    options.onFree();
  }

  function lose(member: Member, why: string): void {
    const wasServing = serving.includes(member);
    serving = serving.filter((other) => other !== member);
    member.errands.fail(new Error(`the worker has ended: ${why}`));
    if (hasStopped || !wasServing) return;
    log.error('desk.worker-lost', { why, left: serving.length });
    void fillUp();
  }

  function isBehind(number = 0): boolean {
    return !hasStopped && current.number !== undefined && current.number < number;
  }

  /** Until enough of them serve. What the others have read is handed over; where nobody is left, the folder is read anew. */
  function fillUp(): Promise<void> {
    filling ??= fill().finally(() => {
      filling = undefined;
    });
    return filling;
  }

  async function fill(): Promise<void> {
    let wait = FIRST_PAUSE_MS;
    while (!hasStopped && serving.length < threads) {
      const revision = current.revision;
      try {
        const [sibling] = serving;
        const isAlone = sibling === undefined;
        const left = isAlone ? undefined : behind.pop();
        const member = left ?? hire();
        const origin: Origin = isAlone
          ? { kind: 'folder' }
          : left === undefined
            ? siblingOf(sibling)
            : changesOf(sibling);
        const opening = open(member, origin);
        following = left === undefined ? undefined : opening.catch(() => undefined);
        const opened = await opening;
        if (isAlone && serving.length === 0) {
          const isNew = opened.revision !== current.revision;
          current = servedNow(opened);
          await admit(member, isNew);
        } else if (isBehind(opened.number)) {
          await member.end();
          await refreshOnce('follow');
        } else if (opened.revision === current.revision && current.revision === revision) {
          await admit(member, false);
        } else {
          await member.end(); // there has been a refresh meanwhile
        }
        wait = FIRST_PAUSE_MS;
      } catch (error) {
        if (hasStopped) return;
        log.error('desk.not-replaced', { why: error instanceof Error ? error.message : 'unknown' });
        await pause(wait);
        wait = Math.min(2 * wait, LONGEST_PAUSE_MS);
      }
    }
  }

  /**
   * The next coverage is built by a worker that is given nothing else meanwhile: one of those who serve, where another is left, which knows all that
   * has not changed; else a new one. It takes the place of all others, who then follow.
   */
  async function runRefresh(kind: Refreshing): Promise<RefreshReport> {
    const start = performance.now();
    const before = current;
    const tell = (progress: RefreshProgress) => {
      for (const watch of watchers) watch(progress);
      for (const member of everybody) void member.calls.progress.asEvent(progress).catch(() => undefined);
    };
    const report = await next(kind, tell).catch((error: unknown) => {
      const keptBecause = keptBecauseOf(error);
      log.error('coverage.kept', { error: 'worker', keptBecause });
      return keptReport(before, keptBecause);
    });
    return loggedReport({ ...report, milliseconds: Math.round(performance.now() - start) }, log);
  }

  async function next(kind: Refreshing, tell: (progress: RefreshProgress) => void): Promise<RefreshReport> {
    await following;
    const [sibling, another] = serving;
    if (sibling === undefined) throw new Error('it is being read anew at the moment');
    const member = another ?? hire();
    serving = serving.filter((one) => one !== member);
    telling.set(member, tell);
    const origin = nextOrigin(kind, current, sibling, another === undefined);
    const opened = await open(member, origin).catch((error: unknown) => {
      void fillUp();
      throw error;
    });
    telling.delete(member);
    const { report } = opened;
    if (report === undefined) throw new TypeError('a refresh has no report');
    if (report.outcome === 'swapped') {
      const old = serving;
      current = servedNow(opened);
      await admit(member, true);
      if (another === undefined) for (const other of old) void retire(other);
      else behind.push(...old);
      void fillUp();
      return report;
    }
    if (another === undefined) void member.end();
    else await admit(member, false);
    if (report.outcome === 'unchanged') {
      current = servedNow({ ...current, facts: report.after });
      for (const other of serving) void other.calls.noteUnreadable(report.unreadable).catch(() => undefined);
    }
    return report;
  }
}
