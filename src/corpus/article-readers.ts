import type { ArticleReader } from './article-reader.ts';
import { markdownReader } from './markdown-reader.ts';
import { plainTextReader } from './plain-text-reader.ts';

/** The formats that are read, by how a file's name ends, in small letters. One more is one line here and one file beside this. */
const READERS: ReadonlyMap<string, ArticleReader> = new Map([
  ['txt', plainTextReader],
  ['md', markdownReader],
]);

/** The reader for a file of this name, whatever its case; undefined where the format is none of an article. */
export function readerFor(path: string): ArticleReader | undefined {
  return READERS.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
