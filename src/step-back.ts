import { readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

/** Each of these steps is about a fifth less of a processor that others want as well, those of other programs too: so not many. */
const STEPS = 3;

/**
 * Lets other threads go first where there are fewer processors than work: whoever receives requests must say a first word within three seconds, and
 * whoever works an answer out need not. Only Linux knows threads one by one; elsewhere, and where it is not allowed, nothing happens.
 */
export function stepBack(): void {
  try {
    const [, thread = ''] = /\/task\/(\d+)$/.exec(readlinkSync('/proc/thread-self')) ?? [];
    if (thread === '') return;
    setPriority(Number(thread), Math.min(getPriority() + STEPS, constants.priority.PRIORITY_LOW));
  } catch {
    // As fast as everybody else, then.
  }
}
