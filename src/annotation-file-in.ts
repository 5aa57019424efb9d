import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnnotationFile } from './coverage/annotation-file.ts';
import { RULES_OF_ANNOTATIONS, rulesOf } from './rules-of.ts';

/** The file of annotations in a folder, which is made. What it holds counts only for the very rules, and the version of Node, by which it was found. */
export async function annotationFileIn(folder: string): Promise<AnnotationFile> {
  await mkdir(folder, { recursive: true });
  return { path: join(folder, 'annotations'), rules: await rulesOf(RULES_OF_ANNOTATIONS) };
}
