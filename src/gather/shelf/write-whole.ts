import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes the whole file or nothing: into a hidden one beside it, which is brought to the disk and then takes its place. Folders are made. Rejects
 * with Node's error, and then the file is what it was.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const beside = `${folder}/.${process.pid}.new`;
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(text);
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
}
