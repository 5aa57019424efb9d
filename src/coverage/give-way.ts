/** For how long the event loop may be held before waiting interactions get their turn, in milliseconds. */
const LONGEST_TURN = 15;

/**
 * Maps a list, giving way to whatever else waits (an interaction has three seconds) whenever a turn has lasted. The clock decides only when to pause,
 * never what comes out.
 */
export async function mapGivingWay<From, To>(
  entries: readonly From[],
  work: (entry: From) => To,
): Promise<readonly To[]> {
  const results: To[] = [];
  let since = performance.now();
  for (const entry of entries) {
    results.push(work(entry));
    if (performance.now() - since < LONGEST_TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  return results;
}
