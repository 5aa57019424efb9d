import { createHash } from 'node:crypto';

interface HashedFile {
  readonly path: string;
  readonly contentHash: string;
}

/** SHA-256 over the paths and contents of the files, in hexadecimal; the same whatever order they come in. */
export function revisionOf(files: readonly HashedFile[]): string {
  const lines = files.map(({ path, contentHash }) => `${JSON.stringify(path)} ${contentHash}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
