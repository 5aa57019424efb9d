import { createHash } from 'node:crypto';
import { type FileHandle, readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { adviceOnWriting } from '../files/advice-on-writing.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Log } from '../text/log.ts';
import type { AnnotationEntry } from './annotation-cache.ts';

/** Where annotations are kept from one start to the next, and what they were made by: other rules find other things. */
export interface AnnotationFile {
  readonly path: string;
  readonly rules: string;
}

/** So many annotations a frame: some hundred kilobytes, after which others get their turn. */
const AT_ONCE = 100;
const HASH_BYTES = 32;
const LENGTH_BYTES = 4;

/*
 * The file is a row of frames, each the length of its body, the SHA-256 of its body, and the body, serialised as Node does it: first
 * { rules }, then annotations by key, last { count }. What is cut off or changed in any place fails a checksum or lacks its end.
 */
type Frame =
  | { readonly rules: string }
  | { readonly count: number }
  | { readonly entries: readonly AnnotationEntry[] };

/** What the file holds; nothing, and a line in the log, where it is not whole or was made by other rules. Never rejects. */
export async function readAnnotationFile(
  { path, rules }: AnnotationFile,
  log: Log,
): Promise<readonly AnnotationEntry[]> {
  try {
    const entries: AnnotationEntry[] = [];
    let count: number | undefined;
    for (const frame of framesOf(await readFile(path))) {
      if ('rules' in frame && frame.rules !== rules) throw new Error('made by other rules');
      if ('entries' in frame) for (const entry of frame.entries) entries.push(entry);
      if ('count' in frame) count = frame.count;
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (count !== entries.length) throw new Error('not whole');
    return entries;
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') log.warn('annotations.thrown-away', { path, why: reasonOf(error) });
    return [];
  }
}

/** Writes all of it or nothing. Never rejects: what cannot be kept is found again. */
export async function writeAnnotationFile(
  { path, rules }: AnnotationFile,
  entries: readonly AnnotationEntry[],
  log: Log,
): Promise<void> {
  try {
    await writeWholeFile(path, (file) => writeFrames(file, rules, entries), { isPrivate: true });
  } catch (error) {
    log.warn('annotations.not-kept', {
      path,
      why: reasonOf(error),
      advice: adviceOnWriting(reasonOf(error)),
    });
  }
}

async function writeFrames(
  file: FileHandle,
  rules: string,
  entries: readonly AnnotationEntry[],
): Promise<void> {
  await file.writeFile(frameOf({ rules }));
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    await file.writeFile(frameOf({ entries: entries.slice(from, from + AT_ONCE) }));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await file.writeFile(frameOf({ count: entries.length }));
}

function frameOf(frame: Frame): Buffer {
  const body = serialize(frame);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, createHash('sha256').update(body).digest(), body]);
}

/** Throws where a frame is not what its checksum says. */
function* framesOf(bytes: Buffer): Generator<Frame> {
  for (let at = 0; at < bytes.length; ) {
    const bodyAt = at + LENGTH_BYTES + HASH_BYTES;
    if (bodyAt > bytes.length) throw new Error('cut off');
    const end = bodyAt + bytes.readUInt32LE(at);
    if (end > bytes.length) throw new Error('cut off');
    const body = bytes.subarray(bodyAt, end);
    const hash = createHash('sha256').update(body).digest();
    if (!hash.equals(bytes.subarray(at + LENGTH_BYTES, bodyAt))) throw new Error('changed');
    yield deserialize(body) as Frame; // its checksum says that it is what was written
    at = end;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? ('code' in error ? String(error.code) : error.message) : typeof error;
}
