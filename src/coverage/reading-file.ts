import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Article } from '../corpus/article.ts';
import type { FileStamp, FileStamps } from '../corpus/file-stamp.ts';
import { adviceOnWriting } from '../files/advice-on-writing.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { ArticleAnnotation } from '../quotations/annotation.ts';
import type { Log } from '../text/log.ts';

/** Where what was read is kept from one start to the next, and what it was made by: other rules find other things. */
export interface ReadingFile {
  readonly path: string;
  readonly rules: string;
}

/** An article as it was divided, and what was found in it. */
export type ReadArticle = readonly [article: Article, annotation: ArticleAnnotation];

/** All that was read of a folder. */
export interface Reading {
  readonly entries: readonly ReadArticle[];
  readonly stamps: FileStamps;
}

const NOTHING: Reading = { entries: [], stamps: new Map() };
/** So many articles a frame: some hundred kilobytes, after which others get their turn. */
const AT_ONCE = 50;
/** So many stamps a frame: about as much. */
const STAMPS_AT_ONCE = 2_000;
const HASH_BYTES = 32;
const LENGTH_BYTES = 4;

/*
 * The file is a row of frames, each the length of its body, the SHA-256 of its body, and the body, serialised as Node does it: first
 * { rules }, then articles with what was found in them and how their files looked, last { count }. What is cut off or changed in any place fails
 * a checksum or lacks its end.
 */
type Frame =
  | { readonly rules: string }
  | { readonly count: number }
  | { readonly stamps: readonly (readonly [path: string, stamp: FileStamp])[] }
  | { readonly entries: readonly ReadArticle[] };

/** What the file holds; nothing, and a line in the log, where it is not whole or was made by other rules. Never rejects. */
export async function readReadingFile({ path, rules }: ReadingFile, log: Log): Promise<Reading> {
  try {
    const entries: ReadArticle[] = [];
    const stamps = new Map<string, FileStamp>();
    let count: number | undefined;
    for await (const frame of framesOf(createReadStream(path, { highWaterMark: 1 << 20 }))) {
      if ('rules' in frame && frame.rules !== rules) throw new Error('made by other rules');
      if ('entries' in frame) for (const entry of frame.entries) entries.push(entry);
      if ('stamps' in frame) for (const [of, stamp] of frame.stamps) stamps.set(of, stamp);
      if ('count' in frame) count = frame.count;
    }
    if (count !== entries.length) throw new Error('not whole');
    return { entries, stamps };
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') log.warn('annotations.thrown-away', { path, why: reasonOf(error) });
    return NOTHING;
  }
}

/** Writes all of it or nothing. Never rejects: what cannot be kept is found again. */
export async function writeReadingFile(
  { path, rules }: ReadingFile,
  reading: Reading,
  log: Log,
): Promise<void> {
  try {
    await writeWholeFile(path, (file) => writeFrames(file, rules, reading), { isPrivate: true });
  } catch (error) {
    log.warn('annotations.not-kept', {
      path,
      why: reasonOf(error),
      advice: adviceOnWriting(reasonOf(error)),
    });
  }
}

async function writeFrames(file: FileHandle, rules: string, { entries, stamps }: Reading): Promise<void> {
  const write = async (frame: Frame): Promise<void> => {
    await file.writeFile(frameOf(frame));
    await new Promise((resolve) => setImmediate(resolve));
  };
  await write({ rules });
  for (let from = 0; from < entries.length; from += AT_ONCE)
    await write({ entries: entries.slice(from, from + AT_ONCE) });
  const looks = [...stamps];
  for (let from = 0; from < looks.length; from += STAMPS_AT_ONCE)
    await write({ stamps: looks.slice(from, from + STAMPS_AT_ONCE) });
  await write({ count: entries.length });
}

function frameOf(frame: Frame): Buffer {
  const body = serialize(frame);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, createHash('sha256').update(body).digest(), body]);
}

/** The frames of a file as it comes in, so that an archive is never in memory as bytes. Throws where a frame is not what its checksum says. */
async function* framesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let parts: Buffer[] = [];
  let held = 0;
  let wanted = LENGTH_BYTES + HASH_BYTES;
  for await (const part of stream) {
    parts.push(part);
    held += part.length;
    while (held >= wanted) {
      const bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts, held);
      const bodyAt = LENGTH_BYTES + HASH_BYTES;
      const end = bodyAt + bytes.readUInt32LE(0);
      if (end > held) {
        parts = [bytes];
        wanted = end;
        break;
      }
      const body = bytes.subarray(bodyAt, end);
      const hash = createHash('sha256').update(body).digest();
      if (!hash.equals(bytes.subarray(LENGTH_BYTES, bodyAt))) throw new Error('changed');
      yield deserialize(body) as Frame; // its checksum says that it is what was written
      parts = [bytes.subarray(end)];
      held -= end;
      wanted = bodyAt;
    }
  }
  if (held > 0) throw new Error('cut off');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? ('code' in error ? String(error.code) : error.message) : typeof error;
}
