import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadingFile } from './coverage/reading-file.ts';

/** The layers on which it depends what is read in an article and found in it. */
const RULES = ['text', 'languages', 'corpus', 'people', 'quotations'];
/** Goes up when what is written down is another thing. */
const FORMAT = '2';
/** Where the readers of formats come from: beside the sources, or beside the build. */
const LOCK_FILES = ['../package-lock.json', '../../package-lock.json'];

/** The file of what was read, in a folder which is made. What it holds counts only for the very rules, packages and version of Node by which it was found. */
export async function readingFileIn(folder: string): Promise<ReadingFile> {
  await mkdir(folder, { recursive: true });
  return { path: join(folder, 'articles'), rules: await rulesOf() };
}

async function rulesOf(): Promise<string> {
  const hash = createHash('sha256').update(`${FORMAT} ${process.version}`);
  for (const file of LOCK_FILES) {
    hash.update(await readFile(new URL(file, import.meta.url)).catch(() => ''));
  }
  for (const layer of RULES) {
    const folder = fileURLToPath(new URL(`./${layer}/`, import.meta.url));
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(await readFile(path));
  }
  return hash.digest('hex');
}
