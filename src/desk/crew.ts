import { setTimeout as pause } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import type { CoverageFacts, RefreshProgress, RefreshReport } from '../coverage/coverage.ts';
import { keptBecauseOf } from '../coverage/kept-because-of.ts';
import { NO_CHANGES } from '../coverage/next-coverage.ts';
import { shareRuns } from '../coverage/share-runs.ts';
import type { Gather } from '../gather/gather-in-thread.ts';
import type { NotedChange } from '../revisions/revision-change.ts';
import type { Log } from '../text/log.ts';
import type { AskNews } from '../watches/news-room.ts';
import { createErrands, type Errands } from './errands.ts';
import type { Opened, Origin } from './protocol.ts';
import { type DeskWorker, startWorker, type WorkerProgram } from './start-worker.ts';

/** A worker with what it is working on. */
export interface Member extends DeskWorker {
  readonly errands: Errands;
  /** Answers and suggestions that it has been asked for and has not given. */
  busyWith: number;
}

export interface CrewOptions extends WorkerProgram {
  /** How many answer at the same time; each holds the coverage in memory. */
  readonly threads: number;
  readonly log: Log;
  /** Fetches what sources have; a worker that is asked for it asks here. */
  readonly gather?: Gather;
  /** Somebody has come who can be given work. */
  readonly onFree: () => void;
  /** What has changed with a revision that is about to be served; `news` asks it. Rejects where it cannot be noted. */
  readonly onNoticed: (change: NotedChange, news: AskNews) => Promise<void>;
}

/** What is served, in figures. */
export interface Served {
  readonly facts: CoverageFacts;
  readonly revision: string;
  /** When the folder was last found to be, or made to be, what is served; milliseconds of Unix time. */
  readonly readAt: number;
}

/** The workers that answer, all from one revision. */
export interface Crew {
  /** Those who serve; none while all of them are being replaced. */
  serving(): readonly Member[];
  current(): Served;
  /** This one no longer says a word: it is given nothing more, replaced, and ended. */
  dismiss(member: Member): void;
  refresh(dryRun: boolean, onProgress?: (progress: RefreshProgress) => void): Promise<RefreshReport>;
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
  let serving: readonly Member[] = [];
  let filling: Promise<void> | undefined;
  let hasStopped = false;
  const refreshOnce = shareRuns(runRefresh);

  const first = hire();
  let current = servedNow(await open(first, { kind: 'folder' }));
  await admit([first], true);
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
      return refreshOnce(dryRun).finally(() => onProgress !== undefined && watchers.delete(onProgress));
    },
    async stop() {
      hasStopped = true;
      await Promise.all([...everybody].map((member) => member.end()));
    },
  };

  function hire(onProgress: (progress: RefreshProgress) => void = () => undefined): Member {
    const errands = createErrands();
    const worker: DeskWorker = startWorker(options, {
      ...errands.functions,
      refresh: (dryRun) => refreshOnce(dryRun),
      noticed: (change) =>
        options.onNoticed(change, (subject, changed) => worker.calls.news(subject, changed)),
      gather: async () =>
        (await options.gather?.({
          isAsked: true,
          onProgress: (progress) => void worker.calls.gathering.asEvent(progress).catch(() => undefined),
        })) ?? { sources: [], faults: [] },
      progress: onProgress,
    });
    const member = { ...worker, errands, busyWith: 0 };
    everybody.add(member);
    void worker.ended.then(() => everybody.delete(member));
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

  /** These serve from now on, and nobody else. */
  async function admit(members: readonly Member[], isNew: boolean): Promise<void> {
    for (const member of members) {
      await member.calls.serve(isNew);
      void member.ended.then((why) => lose(member, why));
    }
    serving = [...(isNew ? [] : serving), ...members].filter((member) => !member.hasEnded());
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
        const member = hire();
        const [sibling] = serving;
        const isAlone = sibling === undefined;
        const opened = await open(member, isAlone ? { kind: 'folder' } : siblingOf(sibling));
        if (isAlone && serving.length === 0) {
          const isNew = opened.revision !== current.revision;
          current = servedNow(opened);
          await admit([member], isNew);
        } else if (opened.revision === current.revision && current.revision === revision) {
          await admit([member], false);
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

  function siblingOf(sibling: Member): Origin {
    return { kind: 'sibling', port: handedOver(sibling) };
  }

  function handedOver(by: Member) {
    const { port1, port2 } = new MessageChannel();
    by.calls.handOver(port1).catch(() => port2.close());
    return port2;
  }

  /** The next coverage is built by a worker of its own, which takes the place of all others, or is let go. */
  async function runRefresh(dryRun: boolean): Promise<RefreshReport> {
    const start = performance.now();
    const before = current;
    const tell = (progress: RefreshProgress) => {
      for (const watch of watchers) watch(progress);
      for (const member of everybody) void member.calls.progress.asEvent(progress).catch(() => undefined);
    };
    const report = await next(dryRun, tell).catch((error: unknown): RefreshReport => {
      const keptBecause = keptBecauseOf(error);
      log.error('coverage.kept', { error: 'worker', keptBecause });
      const { facts, revision } = before;
      const kept = { outcome: 'kept', keptBecause, unreadable: facts.unreadable, revision } as const;
      return { ...NO_CHANGES, ...kept, before: facts, after: facts, milliseconds: 0 };
    });
    const milliseconds = Math.round(performance.now() - start);
    const { outcome, added, changed, removed, unreadable } = report;
    log.info('coverage.refreshed', {
      outcome,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unreadable: unreadable.length,
      milliseconds,
    });
    return { ...report, milliseconds };
  }

  async function next(dryRun: boolean, tell: (progress: RefreshProgress) => void): Promise<RefreshReport> {
    const [sibling] = serving;
    if (sibling === undefined) throw new Error('it is being read anew at the moment');
    const member = hire(tell);
    const opened = await open(member, { kind: 'next', port: handedOver(sibling), dryRun });
    const { report } = opened;
    if (report === undefined) throw new TypeError('a refresh has no report');
    if (report.outcome === 'swapped') {
      const old = serving;
      current = servedNow(opened);
      await admit([member], true);
      for (const other of old) void retire(other);
      void fillUp();
      return report;
    }
    void member.end();
    if (report.outcome === 'unchanged') {
      current = servedNow({ ...current, facts: report.after });
      for (const other of serving) void other.calls.noteUnreadable(report.unreadable).catch(() => undefined);
    }
    return report;
  }

  /** Ends what it has begun first. */
  async function retire(member: Member): Promise<void> {
    while (!member.hasEnded() && (member.busyWith > 0 || member.errands.size > 0)) {
      await Promise.race([member.ended, pause(50)]);
    }
    await member.end();
  }
}

function servedNow({ facts, revision }: Opened): Served {
  return { facts, revision, readAt: Date.now() };
}
