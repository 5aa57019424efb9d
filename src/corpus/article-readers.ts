import type { ArticleReader } from './article-reader.ts';
import { htmlReader } from './html-reader.ts';
import { markdownReader } from './markdown-reader.ts';
import { plainTextReader } from './plain-text-reader.ts';

/** The formats that are read, by how a file's name ends, in small letters. One more is one line here and one file beside this. */
const READERS: ReadonlyMap<string, ArticleReader> = new Map([
  ['txt', plainTextReader],
  ['md', markdownReader],
  ['html', htmlReader],
  ['htm', htmlReader],
  ['xhtml', htmlReader],
]);

/** The reader for a file of this name, whatever its case; undefined where the format is none of an article. */
export function readerFor(path: string): ArticleReader | undefined {
  const dot = path.lastIndexOf('.');
  return dot === -1 ? undefined : READERS.get(path.slice(dot + 1).toLowerCase());
}
