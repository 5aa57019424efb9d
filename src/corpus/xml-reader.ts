import type { ArticleReader, FileReading, ReadArticle } from './article-reader.ts';
import { decodePage } from './html/decode-page.ts';
import { mendTwiceDecoded } from './mend-twice-decoded.ts';
import { withOwnKeys } from './with-own-keys.ts';
import { feedArticles } from './xml/feed-articles.ts';
import { newsmlArticles } from './xml/newsml-articles.ts';
import { nitfArticle } from './xml/nitf-article.ts';
import { elementsNamed, nameOf, openXml, type XmlElement } from './xml/open-xml.ts';

/** News as XML: NITF, NewsML-G2 (an item or a message of several), exports of WordPress, and feeds that carry their articles whole. */
export const xmlReader: ArticleReader = (bytes) => {
  const decoded = decodePage(bytes);
  if (decoded.kind === 'refused') return decoded;
  const { text, problems } = mendTwiceDecoded(decoded.text);
  const opened = openXml(text);
  if (opened.kind === 'refused') return opened;
  const { articles, left } = articlesIn(opened.root);
  if (articles.length === 0) return refusal(opened.root, left);
  const named = left.map((message) => ({ line: 1, message }));
  return {
    kind: 'read',
    articles: withOwnKeys(articles).map((article, index) =>
      index === 0 ? { ...article, problems: [...article.problems, ...problems, ...named] } : article,
    ),
  };
};

function articlesIn(root: XmlElement): {
  readonly articles: readonly ReadArticle[];
  readonly left: readonly string[];
} {
  switch (nameOf(root)) {
    case 'newsItem':
    case 'newsMessage':
      return newsmlArticles(root);
    case 'rss':
    case 'RDF':
    case 'feed':
      return { articles: feedArticles(root), left: [] };
    default: {
      const documents = nameOf(root) === 'nitf' ? [root] : elementsNamed(root, 'nitf');
      return { articles: documents.flatMap((each) => nitfArticle(each) ?? []), left: [] };
    }
  }
}

function refusal(root: XmlElement, left: readonly string[]): FileReading {
  const [first] = left;
  if (first !== undefined) return { kind: 'refused', why: first };
  const why =
    nameOf(root) === 'packageItem'
      ? 'it is a package of NewsML, which names articles and has none; put the items themselves into the folder'
      : 'it has no article; NewsML-G2, NITF, exports of WordPress and feeds with whole articles are read';
  return { kind: 'refused', why };
}
