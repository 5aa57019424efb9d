import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What a path answers: the same each time, as the request asks, or by hand. */
export type Route =
  | Answer
  | ((request: IncomingMessage) => Answer)
  | { readonly by: (request: IncomingMessage, response: ServerResponse) => void };

/** A newsroom's server on loopback, as it was asked. */
export interface Newsroom {
  readonly host: string;
  readonly at: (path: string) => string;
  /** By path with its query. */
  readonly routes: Map<string, Route>;
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders; readonly at: number }[];
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number;
  readonly askedFor: (path: string) => number;
  close(): Promise<void>;
}

/** Opens a server that knows no path but those in `routes`; 404 for all others, `robots.txt` too. */
export async function openNewsroom(): Promise<Newsroom> {
  const routes = new Map<string, Route>();
  const asked: Newsroom['asked'] = [];
  let atOnce = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers, at: performance.now() });
    most = Math.max(most, ++atOnce);
    response.once('close', () => atOnce--);
    const route = routes.get(path);
    if (route !== undefined && 'by' in route) return route.by(request, response);
    const answer =
      typeof route === 'function' ? route(request) : (route ?? { status: 404, body: 'not here' });
    response.writeHead(answer.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      ...answer.headers,
    });
    response.end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  const host = `127.0.0.1:${port}`;
  return {
    host,
    at: (path) => `http://${host}${path}`,
    routes,
    asked,
    mostAtOnce: () => most,
    askedFor: (path) => asked.filter((each) => each.path === path).length,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** An answer that is given once; 304 to whoever has it. */
export function withTag(tag: string, answer: Answer): Route {
  return (request) =>
    request.headers['if-none-match'] === `"${tag}"`
      ? { status: 304 }
      : { ...answer, headers: { ...answer.headers, etag: `"${tag}"` } };
}

export interface Story {
  readonly title: string;
  readonly link: string;
  readonly paragraphs: readonly string[];
  readonly author?: string;
  readonly date?: string;
  readonly updated?: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
export const html = (paragraphs: readonly string[]) =>
  paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('\n');

/** RSS 2.0, with the whole article in `content:encoded`, or with a sentence of it. */
export function rss(stories: readonly Story[], has: 'content' | 'summary' = 'content'): string {
  const items = stories.map(
    ({
      title,
      link,
      paragraphs,
      author,
      date = '2026-11-30',
    }) => `<item><title>${escaped(title)}</title><link>${escaped(link)}</link>
<pubDate>${new Date(`${date}T09:00:00Z`).toUTCString()}</pubDate>${author === undefined ? '' : `<dc:creator>${escaped(author)}</dc:creator>`}
<description>${escaped(paragraphs[0] ?? '')}</description>
${has === 'summary' ? '' : `<content:encoded><![CDATA[${html(paragraphs)}]]></content:encoded>`}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed</title><link>http://x.example</link><description>d</description><language>en-gb</language>${items.join('\n')}</channel></rss>`;
}

export function atom(stories: readonly Story[]): string {
  const entries = stories.map(
    ({ title, link, paragraphs, author, date = '2026-11-30', updated }) =>
      `<entry><title type="html">${escaped(escaped(title))}</title><id>${escaped(link)}</id><link rel="alternate" href="${escaped(link)}"/><published>${date}T09:00:00+01:00</published><updated>${updated ?? `${date}T09:00:00+01:00`}</updated>${author === undefined ? '' : `<author><name>${escaped(author)}</name></author>`}<content type="html">${escaped(html(paragraphs))}</content></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>F</title><id>f</id><updated>2026-11-30T09:00:00Z</updated>${entries.join('')}</feed>`;
}

export function rdf(stories: readonly Story[]): string {
  const items = stories.map(
    ({ title, link, paragraphs, author, date = '2026-11-30' }) =>
      `<item rdf:about="${escaped(link)}"><title>${escaped(title)}</title><link>${escaped(link)}</link><description>${escaped(paragraphs[0] ?? '')}</description><dc:date>${date}T09:00:00Z</dc:date>${author === undefined ? '' : `<dc:creator>${escaped(author)}</dc:creator>`}<content:encoded><![CDATA[${html(paragraphs)}]]></content:encoded></item>`,
  );
  return `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="x"><title>t</title><link>http://x.example</link><description>d</description></channel>${items.join('')}</rdf:RDF>`;
}

export function jsonFeed(stories: readonly Story[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'J',
    language: 'en',
    items: stories.map(({ title, link, paragraphs, author, date = '2026-11-30' }) => ({
      id: link,
      url: link,
      title,
      content_html: html(paragraphs),
      date_published: `${date}T09:00:00Z`,
      ...(author === undefined ? {} : { authors: [{ name: author }] }),
    })),
  });
}

export function wordPress(stories: readonly Story[]): string {
  return JSON.stringify(
    stories.map(({ title, link, paragraphs, author, date = '2026-11-30' }, id) => ({
      id,
      link,
      date: `${date}T09:00:00`,
      modified_gmt: `${date}T09:00:00`,
      title: { rendered: escaped(title).replaceAll("'", '&#8217;') },
      content: {
        rendered: `${html(paragraphs)}\n<p>The post <a href="${link}">${escaped(title)}</a> appeared first on <a href="http://x.example">X</a>.</p>`,
        protected: false,
      },
      excerpt: { rendered: html(paragraphs.slice(0, 1)), protected: false },
      ...(author === undefined ? {} : { _embedded: { author: [{ id: 1, name: author }] } }),
    })),
  );
}

export function sitemap(stories: readonly Story[]): string {
  const urls = stories.map(
    ({ title, link, date = '2026-11-30' }) =>
      `<url><loc>${escaped(link)}</loc><lastmod>${date}</lastmod><news:news><news:publication><news:name>The Bay Courier</news:name><news:language>en</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>${escaped(title)}</news:title></news:news></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>`;
}

/** Pages as five kinds of sites set them. */
export const LAYOUTS: Readonly<Record<string, (story: Story) => string>> = {
  'JSON-LD': ({ title, link, paragraphs, author = 'Maud Penhale', date = '2026-11-30' }) =>
    `<!doctype html><html lang="en"><head><title>${escaped(title)} | The Bay Courier</title><link rel="canonical" href="${link}"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: `${date}T09:00:00Z`, author: [{ '@type': 'Person', name: author }], publisher: { '@type': 'Organization', name: 'The Bay Courier' } })}</script></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav><main><article><h1>${escaped(title)}</h1>${html(paragraphs)}</article></main><footer>© The Bay Courier</footer></body></html>`,
  'Open Graph': ({ title, paragraphs, date = '2026-11-30' }) =>
    `<html><head><meta property="og:title" content="${escaped(title)}"><meta property="og:site_name" content="Skerrow Gazette"><meta property="article:published_time" content="${date}T08:00:00Z"><meta name="author" content="Tomas Amukoto"></head><body><div id="header">Skerrow Gazette</div><div class="story-body"><h1>${escaped(title)}</h1><div class="share-bar"><a href="#">Share</a></div>${html(paragraphs)}</div><aside class="related"><ul><li><a href="/x">Another report</a></li></ul></aside></body></html>`,
  microdata: ({ title, paragraphs, date = '2026-11-30' }) =>
    `<html><head><title>${escaped(title)}</title></head><body><div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${escaped(title)}</h1><time itemprop="datePublished" datetime="${date}">30 November</time><span itemprop="author">Hilma Nangolo</span><div itemprop="articleBody">${html(paragraphs)}</div></div></body></html>`,
  'nothing but elements': ({ title, paragraphs }) =>
    `<html><head><title>${escaped(title)}</title></head><body><h1>${escaped(title)}</h1>${html(paragraphs)}</body></html>`,
  'a table of old': ({ title, paragraphs }) =>
    `<html><head><title>${escaped(title)}</title></head><body><table><tr><td><a href="/">Home</a><br><a href="/a">News</a></td><td><h2>${escaped(title)}</h2>${html(paragraphs)}</td></tr></table></body></html>`,
};
