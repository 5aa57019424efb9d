import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnnotationFile } from './coverage/annotation-file.ts';

/** The layers on which it depends what is found in an article. */
const RULES = ['text', 'languages', 'corpus', 'people', 'quotations'];

/** The file of annotations in a folder, which is made. What it holds counts only for the very rules, and the version of Node, by which it was found. */
export async function annotationFileIn(folder: string): Promise<AnnotationFile> {
  await mkdir(folder, { recursive: true });
  return { path: join(folder, 'annotations'), rules: await rulesOf() };
}

async function rulesOf(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const layer of RULES) {
    const folder = fileURLToPath(new URL(`./${layer}/`, import.meta.url));
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(await readFile(path));
  }
  return hash.digest('hex');
}
