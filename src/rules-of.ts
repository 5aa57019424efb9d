import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The layers on which it depends what is read in an article and found in it. */
export const RULES_OF_READING: readonly string[] = ['text', 'languages', 'corpus', 'people', 'quotations'];
/** And those on which it depends what is written down of a coverage. */
export const RULES_OF_COVERAGES: readonly string[] = [...RULES_OF_READING, 'search', 'coverage', 'postgres'];

/** Goes up when what is written down is another thing. */
const FORMAT = '2';
/** Where the readers of formats come from: beside the sources, or beside the build. */
const LOCK_FILES = ['../package-lock.json', '../../package-lock.json'];

/** A fingerprint of the program of some layers, of the packages and of the version of Node. */
export async function rulesOf(layers: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`${FORMAT} ${process.version}`);
  for (const file of LOCK_FILES) {
    hash.update(await readFile(new URL(file, import.meta.url)).catch(() => ''));
  }
  for (const layer of layers) {
    const folder = fileURLToPath(new URL(`./${layer}/`, import.meta.url));
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(await readFile(path));
  }
  return hash.digest('hex');
}
