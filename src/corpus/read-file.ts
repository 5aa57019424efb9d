import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type FileStamp, stampOf } from './file-stamp.ts';

/** What became of a file: its bytes, or why there are none, as the second half of a sentence that says what to do. */
export type FileBytes =
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly contentHash: string;
      /** Absent where the file was touched only just before. */
      readonly stamp?: FileStamp;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** A FIFO would hang on open without O_NONBLOCK, and a link would lead out of the folder without O_NOFOLLOW. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

const WHY: Readonly<Record<string, string>> = {
  ELOOP: 'it is a link, and links are not followed; copy the file itself into the folder',
  ENXIO: 'it is a socket or a device and no article; remove it from the folder',
  ENOENT: 'it vanished while the folder was read; refresh again if it is back',
  EACCES: 'it may not be read; give the bot the right to read it',
  EPERM: 'it may not be read; give the bot the right to read it',
};

/** Reads one regular file of at most `maxBytes`, whose type and size are looked at on the open handle. Never throws, never blocks. */
export async function readFile(location: string | Buffer, maxBytes: number): Promise<FileBytes> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(location, FLAGS);
    const now = Date.now();
    const facts = await handle.stat();
    const why = whyNot(facts, maxBytes);
    if (why !== undefined) return { kind: 'refused', why };
    const bytes = await readWhole(handle, facts.size);
    if (bytes === undefined)
      return { kind: 'refused', why: 'it changed while it was read; refresh when it is complete' };
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    const stamp = stampOf(facts, contentHash, now);
    return { kind: 'read', bytes, contentHash, ...(stamp === undefined ? {} : { stamp }) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return {
      kind: 'refused',
      why: WHY[code] ?? `it could not be read (${code}); check the disk and refresh`,
    };
  } finally {
    // Whatever is wrong with the disk has shown itself in reading; the bytes are here or refused.
    await handle?.close().catch(() => undefined);
  }
}

function whyNot(facts: Stats, maxBytes: number): string | undefined {
  if (!facts.isFile()) return `it is ${kindOf(facts)} and no article; remove it from the folder`;
  if (facts.size === 0) return 'it is empty; put the article into it or remove it';
  if (facts.size > maxBytes) {
    return `it has ${facts.size} bytes, and more than ${maxBytes} are not read; split it, or raise the limit`;
  }
  return undefined;
}

function kindOf(facts: Stats): string {
  if (facts.isFIFO()) return 'a FIFO';
  if (facts.isSocket()) return 'a socket';
  if (facts.isDirectory()) return 'a folder';
  return 'a device';
}

/** The bytes of a file that has `size` of them; undefined when it has fewer or more by now. */
async function readWhole(handle: FileHandle, size: number): Promise<Buffer | undefined> {
  const bytes = Buffer.alloc(size + 1);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length === size ? bytes.subarray(0, size) : undefined;
}
