import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Origin } from './protocol.ts';
import type { DeskWorker } from './start-worker.ts';

/** The very revision that a worker serves, from what it has read. */
export function siblingOf(other: DeskWorker): Origin {
  return { kind: 'sibling', port: portFrom(other, false) };
}

/** The same for whoever holds the revision before it: only what has changed since. */
export function changesOf(other: DeskWorker): Origin {
  return { kind: 'changes', port: portFrom(other, true) };
}

/** A port by which a worker sends what it has read, which closes where it cannot. */
export function portFrom(other: DeskWorker, isToAdd: boolean): MessagePort {
  const { port1, port2 } = new MessageChannel();
  other.calls.handOver(port1, isToAdd).catch(() => port2.close());
  return port2;
}
