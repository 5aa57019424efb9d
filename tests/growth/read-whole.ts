import { rmSync } from 'node:fs';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { folderOf } from './open-bot-on.ts';

/** A file is read whatever its size; how much is read where nobody says otherwise is no matter of growth. */
const MAX_BYTES = Number.MAX_SAFE_INTEGER;

/** Puts the files into a folder of their own while something is done with it. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string>>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = folderOf(files);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All that is done at the start: files are read, annotated, their people grouped, indexed and made askable. */
export async function readWhole(folder: string): Promise<Coverage> {
  const store = await openCoverageStore({ folder, buildSearchIndex: buildOramaIndex, maxBytes: MAX_BYTES });
  return store.current();
}
