import { createBoundedSet } from '../text/bounded-set.ts';

/** What is done once, such as a report by one person on one answer. In memory alone: what a restart forgets is done a second time at worst. */
export interface OnlyOnce {
  /** Begins it: from now on it counts. */
  begin(key: string | undefined): Begun;
  /** Whether it has been begun, and no more. */
  look(key: string): Begun;
}

export interface Begun {
  readonly isDone: boolean;
  /** What has just been begun came to nothing: the next try counts as the first. */
  forget(): void;
}

export function createOnlyOnce(): OnlyOnce {
  const begun = createBoundedSet();
  return {
    begin(key) {
      if (key === undefined || begun.has(key)) return { isDone: key !== undefined, forget: nothing };
      begun.add(key);
      return { isDone: false, forget: () => begun.remove(key) };
    },
    look: (key) => ({ isDone: begun.has(key), forget: nothing }),
  };
}

function nothing(): void {}
