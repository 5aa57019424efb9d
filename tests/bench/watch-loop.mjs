// Loaded into the bot's process before its own code: writes down, a line every while, how long the thread that talks to Discord was held at once, and
// how long it has worked in all. On Linux this is the time that it was on a processor, so that what else the machine does has no part in it.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const EVERY_MS = 100;
const LOOK_EVERY_MS = 2;
/** Its first number are nanoseconds on a processor. */
const ON_PROCESSOR = '/proc/thread-self/schedstat';

if (isMainThread && process.env.LOOP_FILE !== undefined) {
  const isCounted = existsSync(ON_PROCESSOR);
  const worked = () =>
    isCounted ? Number(readFileSync(ON_PROCESSOR, 'utf8').split(' ')[0]) / 1e6 : performance.now();
  let before = worked();
  let held = 0;
  setInterval(() => {
    const now = worked();
    held = Math.max(held, now - before);
    before = now;
  }, LOOK_EVERY_MS).unref();
  setInterval(() => {
    appendFileSync(process.env.LOOP_FILE, `${JSON.stringify({ at: Date.now(), held, worked: worked() })}\n`);
    held = 0;
  }, EVERY_MS).unref();
}
