/** Keeps count of what is under way, so that a process can end without leaving anybody unanswered. */
export interface Drain {
  /** Runs a task, which must not reject. */
  track(task: Promise<void>): void;
  /** Resolves when nothing is under way any more, or after the limit: then false. */
  settle(limitMs: number): Promise<boolean>;
}

export function createDrain(): Drain {
  const underWay = new Set<Promise<void>>();
  return {
    track(task) {
      underWay.add(task);
      void task.finally(() => underWay.delete(task));
    },
    async settle(limitMs) {
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), limitMs);
      });
      const done = await Promise.race([settled(), limit]);
      clearTimeout(timer);
      return done;
    },
  };

  /** What is under way may start more. */
  async function settled(): Promise<true> {
    while (underWay.size > 0) await Promise.all(underWay);
    return true;
  }
}
