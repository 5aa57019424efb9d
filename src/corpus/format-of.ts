/** The formats of articles, as they are told to who asks where one comes from. */
export type Format =
  | 'text'
  | 'markdown'
  | 'page'
  | 'word'
  | 'pdf'
  | 'json'
  | 'json-lines'
  | 'xml'
  | 'epub'
  | 'warc';

/** By how a file's name ends, in small letters. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'page'],
  ['htm', 'page'],
  ['xhtml', 'page'],
  ['docx', 'word'],
  ['pdf', 'pdf'],
  ['json', 'json'],
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
  ['xml', 'xml'],
  ['nitf', 'xml'],
  ['epub', 'epub'],
  ['warc', 'warc'],
  ['warc.gz', 'warc'],
]);

/** The format of a file of this name, whatever its case; undefined where it is none of an article. */
export function formatOf(path: string): Format | undefined {
  return FORMATS.get(endingOf(path));
}

/** What stands behind a path's last dot, in small letters; empty without one. Of a packed archive the ending before that, too: `warc.gz`. */
export function endingOf(path: string): string {
  if (/\.warc\.gz$/i.test(path)) return 'warc.gz';
  const dot = path.lastIndexOf('.');
  return dot === -1 ? '' : path.slice(dot + 1).toLowerCase();
}
