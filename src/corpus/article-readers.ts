import type { ArticleReader } from './article-reader.ts';
import { docxReader } from './docx-reader.ts';
import { epubReader } from './epub-reader.ts';
import { htmlReader } from './html-reader.ts';
import { jsonLinesReader, jsonReader } from './json-reader.ts';
import { markdownReader } from './markdown-reader.ts';
import { pdfReader } from './pdf-reader.ts';
import { plainTextReader } from './plain-text-reader.ts';
import { xmlReader } from './xml-reader.ts';

/** The formats that are read, by how a file's name ends, in small letters. One more is one line here and one file beside this. */
const READERS: ReadonlyMap<string, ArticleReader> = new Map<string, ArticleReader>([
  ['txt', plainTextReader],
  ['md', markdownReader],
  ['markdown', markdownReader],
  ['html', htmlReader],
  ['htm', htmlReader],
  ['xhtml', htmlReader],
  ['docx', docxReader],
  ['pdf', pdfReader],
  ['epub', epubReader],
  ['json', jsonReader],
  ['jsonl', jsonLinesReader],
  ['ndjson', jsonLinesReader],
  ['xml', xmlReader],
  ['nitf', xmlReader],
  ['doc', refusing('a document of Word before 2007', 'save it as .docx')],
  ['rtf', refusing('rich text', 'save it as .docx')],
  ['odt', refusing('a document of LibreOffice', 'save it as .docx')],
  ['pages', refusing('a document of Pages', 'export it as .docx')],
]);

/** The reader for a file of this name, whatever its case; undefined where the format is none of an article. */
export function readerFor(path: string): ArticleReader | undefined {
  const dot = path.lastIndexOf('.');
  return dot === -1 ? undefined : READERS.get(path.slice(dot + 1).toLowerCase());
}

/** A format of articles that is not read is named, for somebody put the file there to be read. */
function refusing(what: string, todo: string): ArticleReader {
  return () => ({ kind: 'refused', why: `it is ${what}, which is not read; ${todo}` });
}
