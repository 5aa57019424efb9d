import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingFile } from './coverage/reading-file.ts';
import { RULES_OF_READING, rulesOf } from './rules-of.ts';

/** The file of what was read, in a folder which is made. What it holds counts only for the very rules, packages and version of Node by which it was found. */
export async function readingFileIn(folder: string): Promise<ReadingFile> {
  await mkdir(folder, { recursive: true });
  return { path: join(folder, 'articles'), rules: await rulesOf(RULES_OF_READING) };
}
