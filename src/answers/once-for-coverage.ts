import type { Coverage } from '../coverage/coverage.ts';

/** Works something out from a coverage once, and keeps it as long as that coverage is served; what has failed is tried again. */
export function onceForCoverage<Value>(
  workOut: (coverage: Coverage) => Promise<Value>,
): (coverage: Coverage) => Promise<Value> {
  const known = new WeakMap<Coverage, Promise<Value>>();
  return (coverage) => {
    const before = known.get(coverage);
    if (before !== undefined) return before;
    const value = workOut(coverage);
    known.set(coverage, value);
    // Whoever asked has the rejection; here it is only forgotten.
    value.catch(() => known.delete(coverage));
    return value;
  };
}
