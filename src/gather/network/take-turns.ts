/** Runs work for a host when the work before it is done and the pause is over. */
export type Turns = <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;

/** One request a host at a time, with a pause between them; hosts do not wait for each other. */
export function takeTurns(pauseMsOf: (host: string) => number): Turns {
  const last = new Map<string, Promise<unknown>>();
  const free = new Map<string, number>();
  return async (host, work) => {
    const before = last.get(host) ?? Promise.resolve();
    const turn = before.then(async () => {
      await sleep((free.get(host) ?? 0) - performance.now());
      try {
        return await work();
      } finally {
        free.set(host, performance.now() + pauseMsOf(host));
      }
    });
    // Whoever called has the rejection; the next one only waits for the end.
    last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

/** Resolves after so many milliseconds; at once for none. */
export async function sleep(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
