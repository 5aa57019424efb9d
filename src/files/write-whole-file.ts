import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export interface WriteOptions {
  /** Nobody but this user can read it. */
  readonly isPrivate?: boolean;
  /** Makes the folders that are missing on its way; without it the file’s folder must be there. */
  readonly makesFolders?: boolean;
}

/** What is written: a text, or what writes it piece by piece. */
export type Content = string | ((file: FileHandle) => Promise<void>);

let written = 0;

/**
 * Writes the whole file or nothing: into a hidden one beside it, which is brought to the disk and then takes its place. Rejects with Node's error
 * or that of `content`, and then the file is what it was.
 */
export async function writeWholeFile(
  path: string,
  content: Content,
  { isPrivate = false, makesFolders = false }: WriteOptions = {},
): Promise<void> {
  const folder = dirname(resolve(path));
  if (makesFolders) await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${process.pid}-${written++}.new`);
  try {
    const file = await open(beside, 'w', isPrivate ? 0o600 : 0o666);
    try {
      await (typeof content === 'string' ? file.writeFile(content) : content(file));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    // What cannot be taken away either is in nobody's way: its name is hidden.
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** Makes the new name last through a power cut, where the system can do that. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // EISDIR, EPERM or EINVAL: some systems cannot sync a folder, and the file itself is safe.
  }
}
