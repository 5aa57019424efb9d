import type { ArticleReader } from './article-reader.ts';
import { endingOf, type Format, formatOf } from './format-of.ts';
import { jsonLinesReader, jsonReader } from './json-reader.ts';
import { markdownReader } from './markdown-reader.ts';
import { plainTextReader } from './plain-text-reader.ts';

/** The reader of each format; those that need much of others are loaded with the first file of theirs. One more is one line here, its endings in format-of.ts, and one file beside this. */
const READERS: Readonly<Record<Format, ArticleReader>> = {
  text: plainTextReader,
  markdown: markdownReader,
  page: loaded(async () => (await import('./html-reader.ts')).htmlReader),
  word: loaded(async () => (await import('./docx-reader.ts')).docxReader),
  pdf: loaded(async () => (await import('./pdf-reader.ts')).pdfReader),
  json: jsonReader,
  'json-lines': jsonLinesReader,
  xml: loaded(async () => (await import('./xml-reader.ts')).xmlReader),
  warc: loaded(async () => (await import('./warc-reader.ts')).warcReader),
  epub: loaded(async () => (await import('./epub-reader.ts')).epubReader),
};
/** Formats of articles that are not read: somebody put the file there to be read, so it is named. */
const NOT_READ: ReadonlyMap<string, ArticleReader> = new Map([
  ['doc', refusing('a document of Word before 2007', 'save it as .docx')],
  ['rtf', refusing('rich text', 'save it as .docx')],
  ['odt', refusing('a document of LibreOffice', 'save it as .docx')],
  ['pages', refusing('a document of Pages', 'export it as .docx')],
]);

/** The reader for a file of this name, whatever its case; undefined where the format is none of an article. */
export function readerFor(path: string): ArticleReader | undefined {
  const format = formatOf(path);
  return format === undefined ? NOT_READ.get(endingOf(path)) : READERS[format];
}

function loaded(load: () => Promise<ArticleReader>): ArticleReader {
  return async (bytes, path) => (await load())(bytes, path);
}

function refusing(what: string, todo: string): ArticleReader {
  return () => ({ kind: 'refused', why: `it is ${what}, which is not read; ${todo}` });
}
