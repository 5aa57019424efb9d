/** Discord's epoch: the first second of 2015, in milliseconds. */
const EPOCH = 1_420_070_400_000;

/** Gives ids that look like Discord's: the time in the upper bits, a counter in the lower twelve; each larger than the one before. */
export function createSnowflakes(): () => string {
  let last = 0n;
  return () => {
    const now = BigInt(Date.now() - EPOCH) << 22n;
    last = now > last ? now : last + 1n;
    return String(last);
  };
}
