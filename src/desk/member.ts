import { setTimeout as pause } from 'node:timers/promises';
import type { Errands } from './errands.ts';
import type { DeskWorker } from './start-worker.ts';

/** A worker with what it is working on. */
export interface Member extends DeskWorker {
  readonly errands: Errands;
  /** Answers and suggestions that it has been asked for and has not given. */
  busyWith: number;
}

/** Ends it; what it has begun comes first. */
export async function retire(member: Member): Promise<void> {
  while (!member.hasEnded() && (member.busyWith > 0 || member.errands.size > 0)) {
    await Promise.race([member.ended, pause(50)]);
  }
  await member.end();
}
