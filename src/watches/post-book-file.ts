import { readFile, rename } from 'node:fs/promises';
import { codeOf } from '../files/code-of.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import type { Log } from '../text/log.ts';
import { EMPTY_BOOK, POST_BOOKS, type WatchBook } from './post-book.ts';

/** The books of all watches, in memory and in one file. */
export interface PostBooks {
  of(watchId: string): WatchBook;
  /** Changes a book in memory, at once. */
  change(watchId: string, how: (book: WatchBook) => WatchBook): void;
  /** Forgets all other watches. */
  keepOnly(watchIds: ReadonlySet<string>): void;
  /** Brings what is in memory to the disk; one writing follows the other. Rejects where that cannot be done. */
  save(): Promise<void>;
}

/** Opens the books; without a path they live in memory alone. A file that cannot be used is put aside, which the log says. */
export async function openPostBooks(path: string | undefined, log: Log): Promise<PostBooks> {
  const books = new Map<string, WatchBook>(path === undefined ? [] : await readBooks(path, log));
  let last: Promise<void> = Promise.resolve();

  return {
    of: (watchId) => books.get(watchId) ?? EMPTY_BOOK,
    change(watchId, how) {
      books.set(watchId, how(books.get(watchId) ?? EMPTY_BOOK));
    },
    keepOnly(watchIds) {
      for (const id of [...books.keys()]) if (!watchIds.has(id)) books.delete(id);
    },
    save() {
      const next = last.then(write);
      last = next.catch(() => undefined);
      return next;
    },
  };

  async function write(): Promise<void> {
    if (path === undefined) return;
    await writeWholeFile(path, `${JSON.stringify({ watches: Object.fromEntries(books) })}\n`, {
      isPrivate: true,
    });
  }
}

async function readBooks(path: string, log: Log): Promise<readonly (readonly [string, WatchBook])[]> {
  try {
    return Object.entries(POST_BOOKS.parse(JSON.parse(await readFile(path, 'utf8'))).watches);
  } catch (error) {
    const why = codeOf(error);
    if (why === 'ENOENT') return [];
    const aside = `${path}.unusable`;
    log.error('watches.unusable', { path, why, aside });
    // What cannot be put aside is written over, and only what has been posted so far is forgotten.
    await rename(path, aside).catch(() => undefined);
    return [];
  }
}
