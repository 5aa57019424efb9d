import { BroadcastChannel } from 'node:worker_threads';
import type { Log } from './text/log.ts';

/** Takes note of a line that says that something went wrong: its level and its event. */
export type NoteLine = (level: 'warn' | 'error', event: string) => void;

const CHANNEL = 'on-the-record.lines';

/** The same log, which tells of each line at the levels warn and error, whatever level is written. */
export function tellLines(log: Log, note: NoteLine): Log {
  return {
    ...log,
    warn(event, facts) {
      note('warn', event);
      log.warn(event, facts);
    },
    error(event, facts) {
      note('error', event);
      log.error(event, facts);
    },
  };
}

/** Tells the threads of this process that listen. */
export function tellOtherThreads(): NoteLine {
  const channel = new BroadcastChannel(CHANNEL);
  channel.unref();
  return (level, event) => channel.postMessage({ level, event });
}

/** Hears what the other threads of this process tell. */
export function hearOtherThreads(note: NoteLine): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (message) => {
    const { level, event } = (message as { readonly data: { level: 'warn' | 'error'; event: string } }).data; // only `tellOtherThreads` posts there
    note(level, event);
  };
  channel.unref();
}
