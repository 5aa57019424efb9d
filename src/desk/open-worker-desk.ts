import type { RefreshProgress, RefreshReport } from '../coverage/coverage.ts';
import type { Gather } from '../gather/gather-in-thread.ts';
import { type AskersSide, type Desk, DeskError, type Errand } from '../interactions/desk.ts';
import type { Suggestion } from '../interactions/request.ts';
import type { Reply } from '../replies/reply.ts';
import { createFairQueue } from '../text/fair-queue.ts';
import type { Log } from '../text/log.ts';
import type { RenderOrder } from '../watches/news-room.ts';
import type { RenderedPost } from '../watches/render-post.ts';
import type { WatchDesk } from '../watches/watch-desk.ts';
import { type Crew, openCrew } from './crew.ts';
import type { Member } from './member.ts';
import type { Opening } from './protocol.ts';
import type { Served } from './served.ts';
import type { WorkerProgram } from './start-worker.ts';
import { createSuggestions } from './suggestions.ts';

export interface WorkerDeskOptions extends WorkerProgram {
  /** Fetches what sources have, for whoever asks for that. */
  readonly gather?: Gather;
  /** How many answer at the same time; each holds the coverage in memory. */
  readonly threads: number;
  /** How long one answer may take, in milliseconds. */
  readonly longestAnswerMs: number;
  /** Whether this process builds what many share; it does when absent. */
  readonly mayBuild?: (() => Promise<boolean>) | undefined;
  readonly log: Log;
  /** How far the start has come. */
  readonly onOpening?: (progress: RefreshProgress) => void;
  /** Told what has changed, before that counts as noticed, and then that the new revision is served. */
  readonly watchDesk?: Pick<WatchDesk, 'noticed' | 'serve'>;
}

/** How much is asked at the moment. */
export interface DeskLoad {
  /** Requests that nobody has begun with. */
  readonly waiting: number;
  /** Those that are being worked out. */
  readonly underWay: number;
  /** Threads that answer. */
  readonly workers: number;
}

/** A desk whose work is done by other threads. */
export interface WorkerDesk extends Desk {
  /** What is served at the moment, in figures. */
  current(): Served;
  load(): DeskLoad;
  opening(): Promise<Opening>;
  refresh(options?: {
    readonly dryRun?: boolean;
    readonly onProgress?: (progress: RefreshProgress) => void;
  }): Promise<RefreshReport>;
  /** Of shared coverages there is one with this number: it is served from now on, where it is newer. */
  follow(number: number): Promise<void>;
  stop(): Promise<void>;
}

/** So many may wait; each is a few kilobytes. */
const MOST_WAITING = 5_000;
/** Nobody looks for an answer that comes later. Discord would take one for a quarter of an hour. */
const LONGEST_WAIT_MS = 180_000;
/** So many are begun at a worker at the same time: while one waits for a disk, another is worked out. */
const AT_ONCE = 2;
/** A worker that does not say a word for so long is stuck, and ended. */
const SILENCE_MS = 3_000;
const LOOK_EVERY_MS = 1_000;
/** A first word is due within three seconds: what holds the others back for longer than this is no rush that will be over in time. */
const LONGEST_HOLD_MS = 2_000;

interface Waiting {
  readonly userId: string;
  readonly guildId?: string;
  readonly since: number;
  begin(member: Member): void;
  refuse(): void;
}

/** Opens a desk on threads of its own. Rejects with what keeps the coverage from being served. */
export async function openWorkerDesk(options: WorkerDeskOptions): Promise<WorkerDesk> {
  const { log, longestAnswerMs, threads } = options;
  const queue = createFairQueue<Waiting>(MOST_WAITING);
  /** Whoever asks → how much of it is being worked out. One person holds all threads but one at most, so that the next to come finds one. */
  const underWay = new Map<string, number>();
  const mostOfOne = Math.max(1, (threads - 1) * AT_ONCE);
  /** What an answer takes on the whole, as the last ones did. */
  let usualMs = 0;
  let isOpen = false;
  let isHeld = false;
  const crew: Crew = await openCrew({
    ...options,
    onFree: () => {
      if (!isOpen) return;
      begin();
      options.watchDesk?.serve(render);
    },
    onNoticed: async (change, news) => options.watchDesk?.noticed(change, news),
  });
  isOpen = true;
  options.watchDesk?.serve(render);
  const suggestions = createSuggestions(() => crew.serving());
  const clock = setInterval(refuseTheLate, LOOK_EVERY_MS).unref();

  return {
    answer,
    suggest: (request): Promise<readonly Suggestion[]> => suggestions.suggest(request),
    isBusy: () => queue.size > 0 || freeMember() === undefined,
    hold,
    current: () => crew.current(),
    load: () => ({
      waiting: queue.size,
      underWay: crew.serving().reduce((sum, { busyWith }) => sum + busyWith, 0),
      workers: crew.serving().length,
    }),
    async opening() {
      const [member] = crew.serving();
      return member === undefined ? { facts: crew.current().facts, examples: [] } : member.calls.opening();
    },
    refresh: ({ dryRun = false, onProgress } = {}) => crew.refresh(dryRun, onProgress),
    follow: (number) => crew.follow(number),
    async stop() {
      clearInterval(clock);
      await crew.stop();
    },
  };

  function answer(errand: Errand, side: AskersSide): Promise<Reply> {
    const { userId, guildId } = errand.request.asker;
    return new Promise((resolve, reject) => {
      const refuse = () => reject(new DeskError('busy'));
      if ((queue.size * usualMs) / threads > LONGEST_WAIT_MS) {
        refuse();
        return;
      }
      const dropped = queue.push({
        userId,
        ...(guildId === undefined ? {} : { guildId }),
        since: performance.now(),
        begin: (member) => void workOut(member, errand, side).then(resolve, reject),
        refuse,
      });
      if (dropped !== undefined) {
        log.warn('desk.full', { waiting: queue.size });
        dropped.refuse();
      }
      // Whatever came in the same breath is read before any of it is begun.
      setImmediate(begin);
    });
  }

  function hold(): () => void {
    isHeld = true;
    const letGo = () => {
      clearTimeout(limit);
      isHeld = false;
      begin();
    };
    const limit = setTimeout(letGo, LONGEST_HOLD_MS);
    return letGo;
  }

  function begin(): void {
    if (isHeld) return;
    for (let member = freeMember(); member !== undefined; member = freeMember()) {
      const next = queue.take(({ userId }) => (underWay.get(userId) ?? 0) >= mostOfOne);
      if (next === undefined) return;
      next.begin(member);
    }
  }

  /** The one with least to do, where any can take something more. */
  function freeMember(): Member | undefined {
    const [least] = crew.serving().toSorted((one, other) => one.busyWith - other.busyWith);
    return least !== undefined && least.busyWith < AT_ONCE ? least : undefined;
  }

  async function workOut(member: Member, errand: Errand, side: AskersSide): Promise<Reply> {
    const errandId = member.errands.begin(side);
    const start = performance.now();
    const { userId } = errand.request.asker;
    member.busyWith += 1;
    underWay.set(userId, (underWay.get(userId) ?? 0) + 1);
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        void endWhereStuck(member);
        reject(new DeskError('too-long'));
      }, longestAnswerMs);
    });
    try {
      const reply = await Promise.race([member.calls.answer(errandId, errand), tooLong]);
      usualMs = 0.9 * usualMs + 0.1 * (performance.now() - start);
      return member.errands.received(errandId, reply);
    } catch (error) {
      member.errands.drop(errandId);
      throw error;
    } finally {
      clearTimeout(timer);
      member.busyWith -= 1;
      const left = (underWay.get(userId) ?? 1) - 1;
      if (left > 0) underWay.set(userId, left);
      else underWay.delete(userId);
      begin();
    }
  }

  /** Posts are no answers that somebody waits for, and few: whoever has least to do makes them. */
  async function render(order: RenderOrder): Promise<RenderedPost | undefined> {
    const [member] = crew.serving().toSorted((one, other) => one.busyWith - other.busyWith);
    if (member === undefined) throw new DeskError('lost');
    return member.calls.renderPost(order);
  }

  async function endWhereStuck(member: Member): Promise<void> {
    if (!(await member.isAlive(SILENCE_MS))) crew.dismiss(member);
  }

  function refuseTheLate(): void {
    const latest = performance.now() - LONGEST_WAIT_MS;
    for (const late of queue.remove(({ since }) => since < latest)) late.refuse();
  }
}
