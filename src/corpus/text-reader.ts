import type { ArticleReader, ReadArticle } from './article-reader.ts';
import { decodeText } from './decode-text.ts';

/** The reader of a format that is text in UTF-8, one article a file. `readText` gets it decoded: no byte order mark, line ends as LF. */
export function textReader(readText: (text: string) => ReadArticle): ArticleReader {
  return (bytes) => {
    const decoded = decodeText(bytes);
    return decoded.kind === 'refused' ? decoded : { kind: 'read', articles: [readText(decoded.text)] };
  };
}
