import { setTimeout as pause } from 'node:timers/promises';

/** Far above what anything here takes, so that a slow machine fails no test. */
const LIMIT_MS = 50_000;
const LOOK_EVERY_MS = 10;

/** Waits for a value that is not undefined or false; rejects with what was waited for. */
export async function until<Value>(
  what: string | (() => string),
  look: () => Value | undefined | false,
  limitMs: number = LIMIT_MS,
): Promise<Value> {
  for (const end = Date.now() + limitMs; ; ) {
    const value = look();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end)
      throw new Error(`waited ${limitMs} ms in vain for ${typeof what === 'string' ? what : what()}`);
    await pause(LOOK_EVERY_MS);
  }
}
