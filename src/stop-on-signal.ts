/** A process manager kills after about 10 s. */
const STOP_LIMIT_MS = 9_000;
/** How often to look whether npm is still there. */
const LOOK_EVERY_MS = 1_000;

export interface StopParts {
  /** Finishes what is under way. */
  readonly stop: () => Promise<unknown>;
  /** A line for whoever runs the bot, when it begins to stop and when it has. */
  readonly onBegin: () => void;
  readonly onEnd: () => void;
}

/**
 * The first signal finishes what is under way; a second one ends the process at once. `npm start` stands between a process manager and the bot
 * and does not pass its end on, so that the bot would go on without anybody to stop it: started so, it takes npm's end for the signal.
 */
export function stopOnSignal({ stop, onBegin, onEnd }: StopParts): void {
  let isStopping = false;
  const begin = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    onBegin();
    setTimeout(() => process.exit(0), STOP_LIMIT_MS).unref();
    await stop();
    onEnd();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void begin());
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      if (!isStopping) void begin();
    }, LOOK_EVERY_MS);
    watch.unref();
  }
}
