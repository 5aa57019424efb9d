/**
 * For how long the event loop is held at most while the work is done, in milliseconds of the processor's time: what somebody who asks meanwhile may
 * have to wait, on a machine that does nothing else.
 */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let since = process.cpuUsage();
  let next: NodeJS.Immediate | undefined;
  const tick = () => {
    longest = Math.max(longest, heldSince(since));
    since = process.cpuUsage();
    next = setImmediate(tick);
  };
  next = setImmediate(tick);
  try {
    await work();
  } finally {
    clearImmediate(next);
  }
  return Math.max(longest, heldSince(since));
}

function heldSince(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
