import { type Format, formatOf } from './format-of.ts';

/**
 * The largest file of text that is read where nobody sets another limit, in bytes: a long article has some 100 kB; what has more than this is an
 * archive or no article.
 */
export const LARGEST_FILE = 2_000_000;

/** Formats that hold pictures and fonts beside the words, or many articles, may be so many times as large. */
const TIMES = 10;
const ONLY_TEXT: ReadonlySet<Format> = new Set(['text', 'markdown']);

/** The largest file of this name that is read, in bytes, where one of text may have `maxBytes`. */
export function largestFor(path: string, maxBytes: number): number {
  const format = formatOf(path);
  return format === undefined || ONLY_TEXT.has(format) ? maxBytes : TIMES * maxBytes;
}
