import { type Asking, createFairQueue } from '../../text/fair-queue.ts';

/** Runs tasks, which must not reject, a few at a time; servers and their people take turns, so that nobody waits for all that somebody else has asked. */
export type TakeTurns = (asking: Asking, task: () => Promise<void>) => void;

interface Turn extends Asking {
  readonly task: () => Promise<void>;
}

export function createTurns(atOnce: number): TakeTurns {
  const queue = createFairQueue<Turn>(Number.POSITIVE_INFINITY);
  let underWay = 0;
  return ({ userId, guildId }, task) => {
    queue.push({ userId, ...(guildId === undefined ? {} : { guildId }), task });
    // Whatever comes in the same breath is in the line before any of it is begun.
    setImmediate(begin);
  };

  function begin(): void {
    while (underWay < atOnce) {
      const next = queue.take();
      if (next === undefined) return;
      underWay += 1;
      void next.task().finally(() => {
        underWay -= 1;
        begin();
      });
    }
  }
}
