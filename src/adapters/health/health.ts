/** What one part is doing; `ok` is the only word that lets it be ready. */
export type Check = () => string;

/** Whether all that is served can be served now. */
export interface Health {
  /** Adds a part, or puts another check in its place. */
  watch(part: string, check: Check): void;
  /** The word of each part, in the order in which they came. */
  checks(): Readonly<Record<string, string>>;
  isReady(): boolean;
}

/** Not ready before something is watched: what has not begun serves nobody. */
export function createHealth(): Health {
  const parts = new Map<string, Check>();
  const checks = () => Object.fromEntries([...parts].map(([part, check]) => [part, check()]));
  return {
    watch: (part, check) => void parts.set(part, check),
    checks,
    isReady: () => parts.size > 0 && Object.values(checks()).every((word) => word === 'ok'),
  };
}
