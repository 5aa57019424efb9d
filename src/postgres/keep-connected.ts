import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { connectionOptions } from './ask-database.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

export interface KeepOptions {
  readonly url: string;
  /** What is said on each new connection before it is used: a lock, what is listened to. Rejects where it is of no use. */
  readonly prepare: (client: pg.Client) => Promise<void>;
  /** It has ended, and was not closed. */
  readonly onLost?: () => void;
  /** It is there again. */
  readonly onBack?: () => Promise<void> | void;
  /** It was tried again, in vain; `why` is the fault's message. */
  readonly onNotBack: (why: string) => void;
}

/** A connection outside the pool: what it holds (a lock, a subscription) ends with it. */
export interface KeptConnection {
  /** Undefined as long as it is lost. */
  readonly client: () => pg.Client | undefined;
  /** Connects. Rejects where it cannot; it is not tried again then. */
  open(): Promise<void>;
  /** Tries until it succeeds or is closed, ever less often. Never rejects. */
  openInTime(): Promise<void>;
  /** For good. */
  close(): Promise<void>;
}

/** A connection that, once open, is opened anew whenever it ends. */
export function keepConnected({ url, prepare, onLost, onBack, onNotBack }: KeepOptions): KeptConnection {
  let client: pg.Client | undefined;
  let hasClosed = false;

  async function open(): Promise<void> {
    const next = new pg.Client(connectionOptions(url, 0));
    next.on('error', () => undefined);
    try {
      await next.connect();
      await prepare(next);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    if (hasClosed) return await next.end().catch(() => undefined);
    client = next;
    next.once('end', () => {
      client = undefined;
      if (hasClosed) return;
      onLost?.();
      void openInTime();
    });
  }

  async function openInTime(): Promise<void> {
    for (let wait = FIRST_PAUSE_MS; !hasClosed; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
      await pause(wait, undefined, { ref: false });
      if (hasClosed) return;
      try {
        await open();
        await onBack?.();
        return;
      } catch (error) {
        onNotBack(error instanceof Error ? error.message : 'unknown');
        if (client !== undefined) return;
      }
    }
  }

  return {
    client: () => client,
    open,
    openInTime,
    async close() {
      hasClosed = true;
      await client?.end().catch(() => undefined);
    },
  };
}
