import { DiscordAPIError, HTTPError } from 'discord.js';
import pRetry from 'p-retry';
import { CallbackFailure } from './callback-failure.ts';
import { RefusalLimitError } from './limit-refusals.ts';

export interface Patience {
  /** How long to go on trying, from the first try. */
  readonly limitMs: number;
  /** Ends the pauses: one last try is made then. */
  readonly signal?: AbortSignal;
  /** 1 s unless given; it doubles up to half a minute. */
  readonly firstPauseMs?: number;
  /** What may be otherwise with the next try; trouble unless given. */
  readonly isPassing?: (error: unknown) => boolean;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Sends, and sends again with growing pauses while it is Discord or the line that is in trouble. Only for requests that do no harm when an earlier
 * try has been heard after all: an edit, or a message with a nonce. Rejects with the last error.
 */
export async function sendPatiently<Result>(
  send: () => Promise<Result>,
  { limitMs, signal, firstPauseMs = FIRST_PAUSE_MS, isPassing = isTrouble }: Patience,
): Promise<Result> {
  if (signal?.aborted === true) return send();
  try {
    return await pRetry(send, {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: firstPauseMs,
      maxTimeout: LONGEST_PAUSE_MS,
      factor: 2,
      maxRetryTime: limitMs,
      ...(signal === undefined ? {} : { signal }),
      shouldRetry: ({ error }) => isPassing(error),
    });
  } catch (error) {
    if (error !== signal?.reason) throw error;
    return send();
  }
}

/** A server that fails, or a line that is cut. What Discord itself refuses, it refuses again. */
export function isTrouble(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  const isRefusal =
    error instanceof DiscordAPIError ||
    error instanceof RefusalLimitError ||
    error instanceof CallbackFailure;
  return !isRefusal && error instanceof Error && ('code' in error || error.name === 'AbortError');
}
