/** Work that can be left off between two steps and gone on with later. It gives nothing on the way, and at the end what came of it. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** For how long the event loop may be held before waiting interactions get their turn, in milliseconds. */
const LONGEST_TURN = 15;

/** Takes all steps at once. */
export function drained<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Takes all steps, giving way to whatever else waits (an interaction has three seconds) whenever a turn has lasted. Those who give way at the same
 * time share their turns. The clock decides only when to pause, never what comes out.
 */
export async function givingWay<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - turn.since >= LONGEST_TURN) await nextTurn();
  }
}

/** Between two things that are each no step of a list: gives way where the turn has lasted. */
export async function giveWay(): Promise<void> {
  if (performance.now() - turn.since >= LONGEST_TURN) await nextTurn();
}

/** The one event loop's: when its turn began, and what waits for the next. */
const turn: { since: number; next: Promise<void> | undefined } = { since: 0, next: undefined };

function nextTurn(): Promise<void> {
  turn.next ??= new Promise((resolve) => {
    setImmediate(() => {
      turn.since = performance.now();
      turn.next = undefined;
      resolve();
    });
  });
  return turn.next;
}

/** Maps a list, an entry a step. */
export function* mapInSteps<From, To>(
  entries: readonly From[],
  work: (entry: From, index: number) => To,
): Steps<To[]> {
  const results: To[] = [];
  for (const [index, entry] of entries.entries()) {
    results.push(work(entry, index));
    yield;
  }
  return results;
}

/** So many entries a step, where one is no more than a few words. */
const AT_ONCE = 200;

/** Does something quick with each entry of a list. */
export function* eachInSteps<Entry>(
  entries: readonly Entry[],
  work: (entry: Entry, index: number) => void,
): Steps<void> {
  for (const [index, entry] of entries.entries()) {
    work(entry, index);
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
}
