// Loaded into the bot's process before its own code: writes down, a line every while, how long the thread that talks to Discord was held.
import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const EVERY_MS = 100;
/** What the histogram shows where nothing holds the loop. */
const RESOLUTION_MS = 1;

if (isMainThread && process.env.LOOP_FILE !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  setInterval(() => {
    const held = Math.max(0, delay.max / 1e6 - RESOLUTION_MS);
    appendFileSync(process.env.LOOP_FILE, `${JSON.stringify({ at: Date.now(), held })}\n`);
    delay.reset();
  }, EVERY_MS).unref();
}
