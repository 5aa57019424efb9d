import type { ArticleReader, FileReading, ReadArticle } from './article-reader.ts';
import { decodeText } from './decode-text.ts';
import { mendTwiceDecoded } from './mend-twice-decoded.ts';
import { parseFrontMatter } from './parse-front-matter.ts';

const DRAFT: FileReading = {
  kind: 'refused',
  why: 'its front matter says that it is a draft or not published; say “draft: false” or “published: true” once it is out',
};

/**
 * The reader of a format that is text, one article a file. `readText` gets it decoded and mended: no byte order mark, line ends as LF. Where it takes
 * long it gives way.
 */
export function textReader(readText: (text: string) => ReadArticle | Promise<ReadArticle>): ArticleReader {
  return async (bytes) => {
    const decoded = decodeText(bytes);
    if (decoded.kind === 'refused') return decoded;
    const { text, problems } = mendTwiceDecoded(decoded.text);
    if (parseFrontMatter(text).isDraft === true) return DRAFT;
    const article = await readText(text);
    return { kind: 'read', articles: [{ ...article, problems: [...article.problems, ...problems] }] };
  };
}
