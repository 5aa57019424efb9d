import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Log } from '../text/log.ts';
import type { GatherProgress, GatherReport } from './gather-report.ts';

/** Gathers; what comes in meanwhile is told to whoever asked. Never rejects. */
export type Gather = (options: {
  readonly isAsked: boolean;
  readonly onProgress?: (progress: GatherProgress) => void;
}) => Promise<GatherReport>;

/** What the thread tells. */
export type GatherMessage = { readonly progress: GatherProgress } | { readonly report: GatherReport };

export interface GatherThread {
  readonly gather: Gather;
  /** Ends what is under way; every file that is written is whole. */
  stop(): Promise<void>;
}

export interface GatherThreadOptions {
  /** A module that gathers once and tells its report. */
  readonly entry: URL;
  /** Plain data that it is given, with `isAsked` beside. */
  readonly data: object;
  /** What its heap may grow to, in megabytes. */
  readonly memoryMegabytes: number;
  readonly log: Log;
}

/**
 * Gathers on a thread of its own, one for each time: pages are parsed there, so that nobody waits for an answer meanwhile, and a page that takes all
 * memory takes that thread alone. Calls made while one is under way share it.
 */
export function gatherInThread({ entry, data, memoryMegabytes, log }: GatherThreadOptions): GatherThread {
  const listeners = new Set<(progress: GatherProgress) => void>();
  let worker: Worker | undefined;
  let underWay: Promise<GatherReport> | undefined;

  async function gatherOnce(isAsked: boolean): Promise<GatherReport> {
    const started = new Worker(entry, {
      workerData: { ...data, isAsked },
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    worker = started;
    let report: GatherReport | undefined;
    let why = 'it was stopped';
    started.on('message', (message: GatherMessage) => {
      if ('report' in message) report = message.report;
      else for (const listener of listeners) listener(message.progress);
    });
    started.on('error', (error: Error & { readonly code?: string }) => {
      why = error.code ?? error.name;
    });
    await once(started, 'exit').catch(() => undefined); // an error comes before the exit, and is noted above
    worker = undefined;
    if (report !== undefined) return report;
    log.error('gather.lost', { why });
    return {
      sources: [],
      faults: [`Gathering ended before it was done (${why}); what was written is whole.`],
    };
  }

  return {
    gather({ isAsked, onProgress }) {
      if (onProgress !== undefined) listeners.add(onProgress);
      underWay ??= gatherOnce(isAsked).finally(() => {
        underWay = undefined;
      });
      return underWay.finally(() => onProgress !== undefined && listeners.delete(onProgress));
    },
    stop: async () => void (await worker?.terminate()),
  };
}
