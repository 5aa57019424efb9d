import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The values of a file with one JSON value a line; a path that ends in `.gz` is unpacked. The caller says of which type they are. */
export function readJsonLines<Value>(path: string): readonly Value[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => parseLine(path, index, line) as Value);
}

/** Writes one JSON value a line. */
export function writeJsonLines(path: string, values: readonly unknown[]): void {
  writeFileSync(path, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

function parseLine(path: string, index: number, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${path}:${index + 1}: not JSON; give a file with one JSON value a line`, {
      cause: error,
    });
  }
}
