import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Writes the whole file or nothing: into a file beside it, which is brought to the disk and then takes its place. Rejects with Node's error, and
 * then the file is what it was. Nobody but this user can read it.
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    // What cannot be taken away either is in nobody's way.
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path);
}

/** Makes the new name last through a power cut, where the system can do that. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(dirname(resolve(path)), 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // EISDIR, EPERM or EINVAL: some systems cannot sync a folder, and the file itself is safe.
  }
}
