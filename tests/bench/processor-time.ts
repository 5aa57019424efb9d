import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 500;
/** Of all that time, what is next to nothing. */
const AT_REST = 0.15;
const LONGEST_MS = 120_000;

/** Milliseconds on a processor since each began: the thread that talks to Discord, the bot's other threads, and the Discord that this process is. */
export interface ProcessorTime {
  readonly front: number;
  readonly others: number;
  readonly fake: number;
}

/** Of the process with this id and of this one. Where the system does not tell (it is no Linux) the bot's are NaN. */
export function processorTime(pid: number): ProcessorTime {
  const { user, system } = process.cpuUsage();
  const fake = (user + system) / 1_000;
  try {
    const times = readdirSync(`/proc/${pid}/task`).map((thread) => ({
      thread,
      worked: workedBy(pid, thread),
    }));
    const front = times.find(({ thread }) => thread === String(pid))?.worked ?? Number.NaN;
    return { front, others: times.reduce((sum, { worked }) => sum + worked, -front), fake };
  } catch {
    return { front: Number.NaN, others: Number.NaN, fake };
  }
}

/** Resolves when the bot has next to nothing to do any more: it is ready when its first thread answers, and goes on starting others. */
export async function untilAtRest(pid: number): Promise<void> {
  const worked = () => {
    const { front, others } = processorTime(pid);
    return front + others;
  };
  for (let [before, end] = [worked(), Date.now() + LONGEST_MS]; Date.now() < end; ) {
    await pause(LOOK_EVERY_MS);
    const now = worked();
    if (!(now - before > AT_REST * LOOK_EVERY_MS)) return;
    before = now;
  }
}

/** What has been worked from one moment to another, in words. */
export function describeWork(before: ProcessorTime, after: ProcessorTime): string {
  const of = (part: keyof ProcessorTime) => `${(after[part] - before[part]).toFixed(0)} ms`;
  return `on a processor: the thread that talks to Discord ${of('front')}, the bot's others ${of('others')}, the fake Discord ${of('fake')}`;
}

/** The first number of the file are nanoseconds; a thread that has just ended has worked. */
function workedBy(pid: number, thread: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}
