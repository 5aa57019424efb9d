import { MessagePort, type Worker } from 'node:worker_threads';
import { type BirpcReturn, createBirpc } from 'birpc';

type Post = (message: unknown, transfer?: readonly MessagePort[]) => void;

/** Calls to the functions of another thread, while it calls `own`. What it does not answer is not given up: a thread that ends closes the channel. */
export function openChannel<Theirs extends object, Own extends object>(
  own: Own,
  thread: Worker | MessagePort,
): BirpcReturn<Theirs, Own> {
  // Both have the same two functions, in overloads that differ.
  const post = thread.postMessage.bind(thread) as Post;
  return createBirpc<Theirs, Own>(own, {
    post: (message: unknown) => post(message, portsIn(message)),
    on: (hear) => void thread.on('message', hear),
    timeout: -1,
  });
}

/** A port among the arguments of a call, or in one of them, changes hands. */
function portsIn(message: unknown): readonly MessagePort[] {
  const args: unknown = (message as { readonly a?: unknown }).a;
  if (!Array.isArray(args)) return [];
  return args
    .flatMap((arg: unknown) =>
      typeof arg === 'object' && arg !== null && 'port' in arg ? [arg, arg.port] : [arg],
    )
    .filter((arg) => arg instanceof MessagePort);
}
