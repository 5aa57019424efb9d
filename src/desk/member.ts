import { setTimeout as pause } from 'node:timers/promises';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Errands } from './errands.ts';
import type { DeskWorker } from './start-worker.ts';

/** A worker with what it is working on. */
export interface Member extends DeskWorker {
  readonly errands: Errands;
  /** Answers and suggestions that it has been asked for and has not given. */
  busyWith: number;
}

/** The end of a channel by which it hands over what it has read. */
export function handedOver(by: Member): MessagePort {
  const { port1, port2 } = new MessageChannel();
  by.calls.handOver(port1).catch(() => port2.close());
  return port2;
}

/** Ends it; what it has begun comes first. */
export async function retire(member: Member): Promise<void> {
  while (!member.hasEnded() && (member.busyWith > 0 || member.errands.size > 0)) {
    await Promise.race([member.ended, pause(50)]);
  }
  await member.end();
}
