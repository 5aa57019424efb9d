import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of articles that a test may change. */
export interface TemporaryCoverage {
  readonly folder: string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** Takes the folder away. */
  discard(): void;
}

/** Begins with a copy of `seeds/`. */
export function createTemporaryCoverage(): TemporaryCoverage {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  cpSync(fileURLToPath(new URL('../../seeds/', import.meta.url)), folder, { recursive: true });
  return {
    folder,
    write: (path, text) => writeFileSync(join(folder, path), text),
    remove: (path) => rmSync(join(folder, path)),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
