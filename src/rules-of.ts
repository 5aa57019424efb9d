import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The layers on which it depends what is found in an article. */
export const RULES_OF_ANNOTATIONS: readonly string[] = [
  'text',
  'languages',
  'corpus',
  'people',
  'quotations',
];
/** And those on which it depends what is written down of a coverage. */
export const RULES_OF_COVERAGES: readonly string[] = [
  ...RULES_OF_ANNOTATIONS,
  'search',
  'coverage',
  'postgres',
];

/** A fingerprint of the program of some layers, and of the version of Node. */
export async function rulesOf(layers: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const layer of layers) {
    const folder = fileURLToPath(new URL(`./${layer}/`, import.meta.url));
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(await readFile(path));
  }
  return hash.digest('hex');
}
