import type { Dirent } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { compare } from '../text/compare.ts';
import type { UnreadableFile } from './article.ts';
import { readerFor } from './article-readers.ts';
import { CorpusFolderError } from './corpus-folder-error.ts';
import { inert } from './inert.ts';

/** A file of the folder that is to be read. */
export interface ListedFile {
  /** With `/` between folders, in Unicode NFC: its place in the corpus. */
  readonly path: string;
  /** Where the file system has it; not always the same as `path`. */
  readonly location: Buffer;
}

export interface FolderListing {
  readonly articles: readonly ListedFile[];
  readonly people?: ListedFile;
  readonly unreadable: readonly UnreadableFile[];
}

const PEOPLE_FILE = 'people.yaml';
const DEEPEST = 32;

/**
 * Finds the files of a format that is read in a folder and its subfolders, by path, and `people.yaml` beside them. Hidden files and other
 * kinds are passed over in silence; what looks like an article and is none (a link, a device) is named. Links are never followed, but the folder may
 * itself be one. Throws CorpusFolderError when the folder cannot be listed.
 */
export async function listFiles(folder: string): Promise<FolderListing> {
  await assertFolder(folder);
  const found: ListedFile[] = [];
  const unreadable: UnreadableFile[] = [];
  const pending: { readonly location: Buffer; readonly path: string; readonly depth: number }[] = [
    { location: Buffer.from(folder), path: '', depth: 0 },
  ];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const entry of await entriesOf(folder, at, unreadable)) {
      const name = entry.name.toString();
      if (name.startsWith('.')) continue;
      const path = (at.path === '' ? name : `${at.path}/${name}`).normalize('NFC');
      const location = Buffer.concat([at.location, Buffer.from('/'), entry.name]);
      if (await isFolder(entry, location)) {
        if (at.depth < DEEPEST) pending.push({ location, path, depth: at.depth + 1 });
        else unreadable.push(refused(path, `folders are read to a depth of ${DEEPEST}; move it further up`));
      } else if (readerFor(name) !== undefined || path === PEOPLE_FILE) {
        found.push({ path, location });
      }
    }
  }
  return sorted(found, unreadable);
}

/** A sentence about one file: its path, what is wrong with it and what to do. */
export function refused(path: string, why: string): UnreadableFile {
  return { path, reason: `${inert(path)}: ${why}`, servesEarlierVersion: false };
}

/** In the order of UTF-16 units, which is the same on every machine. */
export function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return compare(one.path, other.path);
}

async function assertFolder(folder: string): Promise<void> {
  const facts = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    throw new CorpusFolderError(folder, error.code ?? error.message);
  });
  if (!facts.isDirectory()) throw new CorpusFolderError(folder, 'ENOTDIR');
}

async function entriesOf(
  folder: string,
  at: { readonly location: Buffer; readonly path: string },
  unreadable: UnreadableFile[],
): Promise<readonly Dirent<Buffer>[]> {
  try {
    return await readdir(at.location, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (at.path === '') throw new CorpusFolderError(folder, code);
    unreadable.push(refused(at.path, `the folder cannot be listed (${code}); let the bot read it`));
    return [];
  }
}

/** Some file systems do not tell the type with the name. */
async function isFolder(entry: Dirent<Buffer>, location: Buffer): Promise<boolean> {
  if (entry.isDirectory()) return true;
  if (entry.isFile() || entry.isSymbolicLink() || entry.isFIFO() || entry.isSocket()) return false;
  return lstat(location).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/** Two names that differ only in how their accents are composed are one path: neither is served, for nobody could tell which. */
function sorted(found: readonly ListedFile[], unreadable: readonly UnreadableFile[]): FolderListing {
  const counts = new Map<string, number>();
  for (const file of found) counts.set(file.path, (counts.get(file.path) ?? 0) + 1);
  const single = found.filter((file) => counts.get(file.path) === 1).sort(byPath);
  const twins = [...counts].filter(([, count]) => count > 1);
  const people = single.find((file) => file.path === PEOPLE_FILE);
  return {
    articles: single.filter((file) => file !== people),
    ...(people === undefined ? {} : { people }),
    unreadable: [
      ...unreadable,
      ...twins.map(([path, count]) =>
        refused(
          path,
          `${count} files have this name, differing only in how accents are encoded; rename all but one`,
        ),
      ),
    ].sort(byPath),
  };
}
