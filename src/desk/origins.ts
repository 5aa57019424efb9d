import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Origin } from './protocol.ts';
import type { Served } from './served.ts';
import type { DeskWorker } from './start-worker.ts';

/** The very revision that a worker serves, from what it has read. */
export function siblingOf(other: DeskWorker): Origin {
  return { kind: 'sibling', port: portFrom(other, false) };
}

/** The same for whoever holds the revision before it: only what has changed since. */
export function changesOf(other: DeskWorker): Origin {
  return { kind: 'changes', port: portFrom(other, true) };
}

/** What is next: what is in the folder, what it would be, or of shared coverages the newest. */
export type Refreshing = 'refresh' | 'dry-run' | 'follow';

/** Of the next revision, for one who serves already or for somebody new, whom `other` tells what it has read. */
export function nextOrigin(
  kind: Refreshing,
  { number = 0 }: Served,
  other: DeskWorker,
  isNew: boolean,
): Origin {
  if (kind === 'follow') return { kind: 'newest', than: number };
  const dryRun = kind === 'dry-run';
  return isNew ? { kind: 'next', port: portFrom(other, false), dryRun } : { kind: 'own', dryRun };
}

/** A port by which a worker sends what it has read, which closes where it cannot. */
export function portFrom(other: DeskWorker, isToAdd: boolean): MessagePort {
  const { port1, port2 } = new MessageChannel();
  other.calls.handOver(port1, isToAdd).catch(() => port2.close());
  return port2;
}
