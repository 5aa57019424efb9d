import type { Log } from '../text/log.ts';

/** Work that is done again and again until it is ended. */
export interface Regularly {
  /** Nothing begins any more; what is under way is waited for. */
  end(): Promise<void>;
}

/** Does `work` now, and again so many minutes after it was done. What it rejects with is logged, and the next time comes all the same. */
export function regularly(minutes: number, work: () => Promise<void>, log: Log): Regularly {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay = Promise.resolve();
  const once = () => {
    underWay = work()
      .catch((error: unknown) => {
        log.error('gather.failed', { error: error instanceof Error ? error.message : typeof error });
      })
      .then(() => {
        if (!isOver) timer = setTimeout(once, minutes * 60_000);
      });
  };
  once();
  return {
    end() {
      isOver = true;
      clearTimeout(timer);
      return underWay;
    },
  };
}
