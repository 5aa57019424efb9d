import type { Coverage } from '../coverage/coverage.ts';

/** Works something out from a coverage once, and keeps it as long as that coverage is served. */
export function onceForCoverage<Value>(
  workOut: (coverage: Coverage) => Value,
): (coverage: Coverage) => Value {
  const known = new WeakMap<Coverage, { readonly value: Value }>();
  return (coverage) => {
    const before = known.get(coverage);
    if (before !== undefined) return before.value;
    const value = workOut(coverage);
    known.set(coverage, { value });
    return value;
  };
}
