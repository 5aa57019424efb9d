import { Worker } from 'node:worker_threads';
import type { BirpcReturn } from 'birpc';
import { DeskError } from '../interactions/desk.ts';
import { openChannel } from './channel.ts';
import type { FrontFunctions, WorkerFunctions } from './protocol.ts';

/** What a worker thread runs, and with what. */
export interface WorkerProgram {
  /** A module that calls `serveDesk`. */
  readonly entry: URL;
  /** Plain data that it is given. */
  readonly data: unknown;
  /** What its heap may grow to, in megabytes; a worker that needs more ends, and no other thread does. */
  readonly memoryMegabytes: number;
}

/** One worker thread, as seen from the thread that started it. */
export interface DeskWorker {
  readonly calls: BirpcReturn<WorkerFunctions, FrontFunctions>;
  /** Resolves when the thread has ended, however it came to that, with a code for the log. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  /** Whether it answers at all within that time. */
  isAlive(withinMs: number): Promise<boolean>;
  end(): Promise<void>;
}

/** Starts a thread. Calls that it no longer answers reject with a DeskError. */
export function startWorker(program: WorkerProgram, own: FrontFunctions): DeskWorker {
  const worker = new Worker(program.entry, {
    workerData: program.data,
    resourceLimits: { maxOldGenerationSizeMb: program.memoryMegabytes },
  });
  const calls = openChannel<WorkerFunctions, FrontFunctions>(own, worker);
  let why = '';
  worker.on('error', (error: Error & { readonly code?: string }) => {
    why = error.code ?? error.name;
  });
  let hasEnded = false;
  const ended = new Promise<string>((resolve) => {
    worker.once('exit', (code) => {
      hasEnded = true;
      calls.$close(new DeskError('lost'));
      resolve(why === '' ? `exit ${code}` : why);
    });
  });
  return {
    calls,
    ended,
    hasEnded: () => hasEnded,
    isAlive: (withinMs) =>
      Promise.race([
        calls.ping().then(
          () => true,
          () => false,
        ),
        new Promise<boolean>((resolve) => setTimeout(resolve, withinMs, false)),
      ]),
    async end() {
      await worker.terminate();
    },
  };
}
