import { keepLatest } from '../text/keep-latest.ts';

/** How long people wait between two questions. */
export interface CoolDown {
  /** How many whole seconds this person has to wait still; 0 counts as a question asked, after which the next one waits. */
  waitOf(userId: string, seconds: number): number;
}

/** How many people are remembered; the one who asked longest ago is forgotten first. */
const REMEMBERED = 10_000;

/** Remembers when each person last asked, for as long as the process lives. `now` gives milliseconds. */
export function createCoolDown(now: () => number): CoolDown {
  const askedAt = new Map<string, number>();
  return {
    waitOf(userId, seconds) {
      if (seconds <= 0) return 0;
      const at = now();
      const left = (askedAt.get(userId) ?? Number.NEGATIVE_INFINITY) + seconds * 1_000 - at;
      if (left > 0) return Math.ceil(left / 1_000);
      keepLatest(askedAt, userId, at, REMEMBERED);
      return 0;
    },
  };
}
