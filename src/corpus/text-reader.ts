import type { ArticleReader, ReadArticle } from './article-reader.ts';
import { decodeText } from './decode-text.ts';
import { mendTwiceDecoded } from './mend-twice-decoded.ts';

/**
 * The reader of a format that is text, one article a file. `readText` gets it decoded and mended: no byte order mark, line ends as LF.
 */
export function textReader(readText: (text: string) => ReadArticle): ArticleReader {
  return (bytes) => {
    const decoded = decodeText(bytes);
    if (decoded.kind === 'refused') return decoded;
    const { text, problems } = mendTwiceDecoded(decoded.text);
    const article = readText(text);
    return { kind: 'read', articles: [{ ...article, problems: [...article.problems, ...problems] }] };
  };
}
