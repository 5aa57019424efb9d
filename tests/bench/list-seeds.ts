import { readdirSync, readFileSync } from 'node:fs';

/** The texts of the articles in `seeds/`, by path. */
export function listSeeds(): readonly string[] {
  const folder = new URL('../../seeds/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
}
