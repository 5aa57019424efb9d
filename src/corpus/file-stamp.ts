import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** How a file looked when it was read, and what was in it: as long as it looks the same, it need not be read again. */
export interface FileStamp {
  readonly size: number;
  readonly modifiedMs: number;
  /** No program can set this one: whatever is done to a file moves it on. */
  readonly changedMs: number;
  readonly inode: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly contentHash: string;
}

/** Of the files of a folder, by path. */
export type FileStamps = ReadonlyMap<string, FileStamp>;

/** The coarsest clock of a file system: within it, a file that is written twice looks the same. */
const CLOCK_MS = 2_000;

/**
 * The stamp of a file that was read at `nowMs`, looked at on the handle before; undefined where it was touched so shortly before that it could be
 * written again and look the same.
 */
export function stampOf(facts: Stats, contentHash: string, nowMs: number): FileStamp | undefined {
  const { size, mtimeMs: modifiedMs, ctimeMs: changedMs, ino: inode } = facts;
  return Math.max(modifiedMs, changedMs) + CLOCK_MS < nowMs
    ? { size, modifiedMs, changedMs, inode, contentHash }
    : undefined;
}

/** Whether a file still looks as it did. Never throws: what cannot be looked at has changed. */
export async function looksTheSame(location: Buffer, stamp: FileStamp): Promise<boolean> {
  const facts = await lstat(location).catch(() => undefined);
  return (
    facts?.isFile() === true &&
    facts.size === stamp.size &&
    facts.mtimeMs === stamp.modifiedMs &&
    facts.ctimeMs === stamp.changedMs &&
    facts.ino === stamp.inode
  );
}
