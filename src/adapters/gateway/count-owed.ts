/** Counts the first words that are owed, and calls a rush what are too many at once. */
export interface Owed {
  /** One more is owed, until what this returns is called. */
  owe(): () => void;
}

/**
 * `onRush` is told when more than `most` are owed at the same time; what it returns is called when none is any more. Where it goes on like that for
 * long, it is one rush: whoever is held back by it can count on a single time.
 */
export function countOwed(most: number, onRush: () => () => void): Owed {
  let owed = 0;
  let onOver: (() => void) | undefined;
  return {
    owe() {
      owed += 1;
      if (owed > most) onOver ??= onRush();
      let isPaid = false;
      return () => {
        if (isPaid) return;
        isPaid = true;
        owed -= 1;
        if (owed > 0) return;
        onOver?.();
        onOver = undefined;
      };
    },
  };
}
