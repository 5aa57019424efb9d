import { WARCParser, type WARCRecord } from 'warcio';
import type { ArticleReader, FileReading, ReadArticle } from './article-reader.ts';
import { decodePage } from './html/decode-page.ts';
import { readPage } from './html-reader.ts';

/** Unpacked, all pages together and each by itself, in bytes. */
const MOST_BYTES = 60_000_000;
const MOST_OF_PAGE = 5_000_000;
const MOST_RECORDS = 20_000;
/** The library unpacks whole what it is given at once: little at a time, so that it can be stopped. */
const SLICE = 16_384;

const DAMAGED: FileReading = {
  kind: 'refused',
  why: 'it is no web archive (WARC) or a damaged one; archive the pages again',
};
const TOO_LARGE: FileReading = {
  kind: 'refused',
  why: `it has more than ${MOST_BYTES / 1_000_000} MB or ${MOST_RECORDS} records; archive the articles alone`,
};

/** The article pages of a web archive, packed or not: of each address the last capture that was answered with a page. What has no article is passed over. */
export const warcReader: ArticleReader = async (bytes) => {
  const articles = new Map<string, ReadArticle>();
  let room = MOST_BYTES;
  let count = 0;
  try {
    for await (const record of new WARCParser(slicesOf(bytes))) {
      if (record.warcType === null) return count === 0 ? DAMAGED : reading(articles);
      if (++count > MOST_RECORDS) return TOO_LARGE;
      const page = await contentOf(record, room);
      room -= page.length;
      if (room <= 0) return TOO_LARGE;
      const address = record.warcTargetURI;
      if (address === null || address === undefined || !isPage(record) || page.isCut) continue;
      const article = articleOf(page.bytes, record.httpHeaders?.headers.get('content-type') ?? '', address);
      if (article !== undefined) articles.set(address, { ...article, key: address });
    }
  } catch {
    // Whatever the library finds wrong is wrong with the archive; what came before is whole.
    return articles.size === 0 ? DAMAGED : reading(articles);
  }
  return reading(articles);
};

function reading(articles: ReadonlyMap<string, ReadArticle>): FileReading {
  return articles.size === 0
    ? { kind: 'refused', why: 'it has no page with an article; archive the article pages themselves' }
    : { kind: 'read', articles: [...articles.values()] };
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.slice(at, at + SLICE);
}

function isPage({ warcType, httpHeaders }: WARCRecord): boolean {
  if (warcType !== 'response' || httpHeaders === null || httpHeaders === undefined) return false;
  return (
    / 200\b/.test(httpHeaders.statusline) &&
    /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(httpHeaders.headers.get('content-type') ?? '')
  );
}

/** What a record holds, unpacked; of one that is too long for a page only how long it is. */
async function contentOf(record: WARCRecord, room: number) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= MOST_OF_PAGE) chunks.push(chunk);
    if (length > room) break;
  }
  return { length, isCut: length > MOST_OF_PAGE, bytes: Buffer.concat(chunks) };
}

function articleOf(bytes: Uint8Array, contentType: string, address: string): ReadArticle | undefined {
  const decoded = decodePage(bytes, contentType);
  if (decoded.kind === 'refused') return undefined;
  const page = readPage(decoded.text, address);
  return page.kind === 'read' ? page.articles[0] : undefined;
}
