import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../src/corpus/article-reader.ts';
import { decodePage } from '../../src/corpus/html/decode-page.ts';
import { htmlReader, readPage } from '../../src/corpus/html-reader.ts';
import { textOf } from '../../src/text/span.ts';
import { bytesOf, describeArticleReader } from './article-reader-contract.ts';

const LEAD =
  'The harbour bridge was closed to lorries on Monday, after engineers found cracks in two of its piers.';
const SAID =
  '“We were warned of this two winters ago, and nobody would pay,” said Ana Lindqvist, the harbour master.';
const LAST =
  'Ferries will carry goods across the sound until the spring, the council said, at a cost of two million crowns.';
const BODY = [LEAD, SAID, LAST].map((words) => `<p>${words}</p>`).join('\n');
const NEWS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Bridge shut to lorries',
  datePublished: '2026-03-02T23:30:00-05:00',
  author: [
    { '@type': 'Person', name: 'Tomas Reyes' },
    { '@type': 'Person', name: 'Maud Penhale' },
  ],
  publisher: { '@type': 'Organization', name: 'The Skerrow Gazette' },
  description: 'Engineers warn of a second winter.',
  url: 'https://gazette.example/bridge',
  inLanguage: 'en-GB',
};
const PAGE = page(
  `<h1>Bridge shut to lorries</h1>${BODY}`,
  `<script type="application/ld+json">${JSON.stringify(NEWS)}</script>`,
);

describeArticleReader('html', {
  reader: htmlReader,
  samples: [bytesOf(PAGE), bytesOf(BODY), bytesOf(`<article>${BODY}</article>`)],
  fragments: [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '</head>',
    '<body>',
    '</body>',
    '<title>Bridge',
    '</title>',
    '<base href="//">',
    '<meta charset="utf-16">',
    '<meta property="og:title" content="',
    '<link rel="canonical" href="',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","headline":"x","articleBody":"',
    '{"@graph":[',
    ']}',
    '</script>',
    '<article>',
    '</article>',
    '<div class="share">',
    '<div class="related" id="x">',
    '<p>',
    '</p>',
    `<p>${LEAD}</p>`,
    `<p>${SAID}</p>`,
    '<h1>',
    '<h2>Piers</h2>',
    '<figure><img src="a.jpg">',
    '<figcaption>',
    '<blockquote>',
    '<ul><li>',
    '<a href="https://a.example">Read more',
    '</a>',
    '<table><tr><td>',
    '<svg><title>',
    '<template>',
    '<form>',
    '<frameset>',
    '<plaintext>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&amp;',
    '&#xd800;',
    '"',
    '>',
    '<',
    '\u0000',
    '\ufeff',
    '🌉',
    'Rene\u0301',
  ],
  growing: Object.fromEntries(
    Object.entries({
      paragraphs: BODY,
      'one paragraph': `${LEAD} `,
      'elements that are never closed': '<div><p>a',
      'items that are never closed': '<li><del>a',
      'tags that are never closed': '<a href="',
      breaks: 'The bridge was closed.<br><br>',
      links: '<a href="x">The bridge</a> was closed. ',
      'named boxes': '<div class="share related promo"><p>The bridge was closed.</p></div>',
      lists: '<ul><li><a href="x">Bridge</a></li></ul>',
      references: '&amp;',
      'structured data':
        '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The bridge was closed."}</script>',
      tables: '<table><tr><td>a',
    }).map(([what, unit]) => [
      what,
      (length: number) => bytesOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length)),
    ]),
  ),
});

describe('a page', () => {
  it('states its facts in the words of schema.org', () => {
    expect(articleOf(PAGE).facts).toEqual({
      title: 'Bridge shut to lorries',
      outlet: 'The Skerrow Gazette',
      author: 'Tomas Reyes, Maud Penhale',
      date: '2026-03-02',
      url: 'https://gazette.example/bridge',
      description: 'Engineers warn of a second winter.',
      language: 'en',
    });
  });

  it('states them in the words of Open Graph, and leads a relative address from where it stands', () => {
    const head = `<title>Bridge shut – Bay Courier</title><meta property="og:site_name" content="Bay Courier">
      <meta name="author" content="By Ana Reyes"><meta property="article:published_time" content="2026-03-02T08:00:00Z">
      <link rel="canonical" href="/news/bridge"><meta property="og:description" content="A second winter.">`;
    const { facts } = articleOf(page(`<h1>Bridge shut</h1>${BODY}`, head), 'https://courier.example/a?utm=1');
    expect(facts).toEqual({
      title: 'Bridge shut',
      outlet: 'Bay Courier',
      author: 'Ana Reyes',
      date: '2026-03-02',
      url: 'https://courier.example/news/bridge',
      description: 'A second winter.',
      language: 'en',
    });
  });

  it('states them in marked elements', () => {
    const { facts } = articleOf(
      page(`<h1 itemprop="headline">Bridge shut to all</h1><p>By <a rel="author" href="/r">Ana Reyes</a>,
        <time itemprop="datePublished" datetime="2026-03-02">today</time></p>${BODY}`),
    );
    expect(facts).toMatchObject({ title: 'Bridge shut to all', author: 'Ana Reyes', date: '2026-03-02' });
  });

  it('is in the language of its words, where its template says another', () => {
    const german = `<p>Die Brücke über den Sund ist seit Montag für Lastwagen gesperrt, nachdem Ingenieure Risse in zwei Pfeilern gefunden haben.</p>
      <p>„Wir haben davor gewarnt, und niemand wollte dafür zahlen“, sagte der Hafenmeister, der die Brücke seit zwei Jahren prüfen lässt.</p>`;
    expect(articleOf(page(`<h1>Die Brücke ist zu</h1>${german}${german}`)).facts.language).not.toBe('en');
  });

  it('is headed by its headline, and below that by a standfirst that is set there', () => {
    const head = '<meta property="og:description" content="Engineers warn of a second winter">';
    const read = articleOf(
      page(`<h1>Bridge shut to lorries</h1><h3>Engineers warn of a second winter</h3>${BODY}`, head),
    );
    expect(paragraphsOf(read)).toEqual([
      ['heading', 'Bridge shut to lorries'],
      ['standfirst', 'Engineers warn of a second winter'],
      ['', LEAD],
      ['', SAID],
      ['', LAST],
    ]);
  });

  it('keeps the first paragraph where the description only repeats it', () => {
    const read = articleOf(
      page(`<h1>Bridge shut to lorries</h1>${BODY}`, `<meta property="og:description" content="${LEAD}">`),
    );
    expect(wordsIn(read)).toEqual(['Bridge shut to lorries', LEAD, SAID, LAST]);
  });

  it.each([
    ['a caption', '<figure><img src="a.jpg"><figcaption>The bridge in fog</figcaption></figure>'],
    ['a caption without a name', '<div><img src="a.jpg"><span>The bridge in fog</span></div>'],
    ['a promoted story', '<p><strong><a href="/x">FERRY OWNERS WANT MORE</a></strong></p>'],
    ['a promoted story with its label', '<p>Read more: Ferry owners want more money for the winter</p>'],
    ['its label in German', '<p>Lesen Sie auch: Reeder wollen mehr Geld</p>'],
    ['its label in French', '<p>Lire aussi : les armateurs demandent plus</p>'],
    ['its label in Spanish', '<p>Lea también: los armadores piden más</p>'],
    [
      'related stories',
      '<ul><li><a href="/x">Ferry owners want more</a></li><li><a href="/y">A winter of repairs</a></li></ul>',
    ],
    [
      'a share bar',
      '<div class="article-shareBar"><p>Tell your friends of this story and of the other ones too</p></div>',
    ],
    ['a sign-up', '<p>Sign up for our morning newsletter</p>'],
    ['an account', '<p>Follow us on Facebook</p>'],
    ['an advertisement', '<div class="ad-slot">Advertisement</div>'],
    ['what a form asks', '<form><label>Your address</label><input><button>Send</button></form>'],
    ['a table of contents', '<nav><ol><li><a href="#a">Piers</a></li></ol></nav>'],
    ['what is hidden', '<p hidden>This is not shown to anybody who reads the page.</p>'],
    ['a mailbox', '<p><a href="mailto:a@b.example">tips@gazette.example</a></p>'],
    ['another story', '<article><h2>Owls are back</h2><p>Two owls were seen.</p></article>'],
  ])('leaves out %s', (_, around) => {
    const middle = `<p>${LEAD}</p>${around}<p>${SAID}</p><p>${LAST}</p>`;
    expect(wordsIn(articleOf(page(`<article><h1>Bridge shut to lorries</h1>${middle}</article>`)))).toEqual([
      'Bridge shut to lorries',
      LEAD,
      SAID,
      LAST,
    ]);
  });

  it.each([
    [
      'a link',
      `The council <a class="related" href="/x">voted for the ferries</a> on Tuesday, by nine votes to four.`,
    ],
    ['a time', `The vote was held at <time>19:00</time> on Tuesday in the old town hall, and it was loud.`],
    [
      'who wrote elsewhere',
      `As <a rel="author" href="/p">Maud Penhale</a> wrote in these pages, the piers are older than the town.`,
    ],
    [
      'a name that means something else',
      `The <span class="byline">piers</span> were built of granite in the year of the great storm.`,
    ],
  ])('cuts nothing out of a sentence: %s', (_, html) => {
    const read = articleOf(page(`<h1>Bridge shut to lorries</h1><p>${LEAD}</p><p>${html}</p><p>${LAST}</p>`));
    expect(wordsIn(read)[2]).toBe(html.replace(/<[^>]+>/g, ''));
  });

  it.each([
    'More about the plan was said on Tuesday, when the council met in the old town hall.',
    'Mehr zu dem Plan sagte er am Dienstag: „Wir warten.“',
    'Register for the vote by Monday and travel for free, the council told those who live on the islands.',
    'Watch the piers, she said, and you will see what the winter does to them.',
    'Related costs of two million crowns are to come from the lighthouse fund.',
    'Published accounts show that nobody paid for the piers in thirty years.',
    'Share prices of the ferry company rose by a tenth.',
  ])('keeps a paragraph that only begins as what stands around a report does: %s', (words) => {
    const read = articleOf(
      page(`<h1>Bridge shut to lorries</h1><p>${LEAD}</p><p>${words}</p><p>${SAID}</p><p>${LAST}</p>`),
    );
    expect(wordsIn(read)[2]).toBe(words);
  });

  it('reads figures that are set high as such, and no number of a note', () => {
    const html =
      'It took 10<sup>6</sup> rivets and 40 m<sup>2</sup> of steel on the 1<sup>st</sup> of May.<sup><a href="#n1">1</a></sup> Nobody counts them.';
    const read = articleOf(page(`<h1>Bridge shut to lorries</h1><p>${LEAD}</p><p>${html}</p><p>${LAST}</p>`));
    expect(wordsIn(read)[2]).toBe(
      'It took 10⁶ rivets and 40 m² of steel on the 1st of May. Nobody counts them.',
    );
  });

  it('keeps a post that is set into the report, and who wrote it', () => {
    const post = `<blockquote class="social-post"><p>We shut the bridge at noon and will not open it soon.</p><span class="author">Harbour office</span></blockquote>`;
    const words = wordsIn(
      articleOf(page(`<h1>Bridge shut to lorries</h1><p>${LEAD}</p>${post}<p>${SAID}</p><p>${LAST}</p>`)),
    );
    expect(words).toContain('We shut the bridge at noon and will not open it soon.');
    expect(words).toContain('Harbour office');
  });

  it('finds a short report by the words that the page states as its own', () => {
    const short = 'Two owls nest in the tower.';
    const teaser = `<div class="pic"><p>${LEAD}</p><p>${LAST}</p></div>`;
    const data = `<script type="application/ld+json">${JSON.stringify({ ...NEWS, headline: 'Owls are back', articleBody: `${short} They were last seen in May.` })}</script>`;
    const read = articleOf(
      page(
        `<h1>Owls are back</h1><div class="c"><p>${short}</p><p>They were last seen in May.</p></div>${teaser}`,
        data,
      ),
    );
    expect(wordsIn(read)).toEqual(['Owls are back', short, 'They were last seen in May.']);
  });

  it('puts a sentence back that is mostly a link', () => {
    const card = (html: string) => `<div class="card"><div class="text"><p>${html}</p></div></div>`;
    const linked = 'It was <a href="/x">in the Annals of Piers and Quays</a>.';
    const words = wordsIn(
      articleOf(
        page(
          `<h1>Bridge shut to lorries</h1><article>${[LEAD, linked, SAID, LAST].map(card).join('')}</article>`,
        ),
      ),
    );
    expect(words).toContain('It was in the Annals of Piers and Quays.');
  });

  it('runs no script and fetches nothing', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests++;
      response.end('x');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const live = `<link rel="stylesheet" href="${at}/a.css"><script src="${at}/a.js"></script><iframe src="${at}/i"></iframe>
      <img src="${at}/i.png" onerror="globalThis.ranOnPage = 1" onload="globalThis.ranOnPage = 1"><object data="${at}/o"></object>
      <script>globalThis.ranOnPage = 1; document.body.innerHTML = '';</script><svg onload="globalThis.ranOnPage = 1"></svg>`;
    const read = articleOf(page(`<h1>Bridge shut to lorries</h1>${live}${BODY}${live}`, live), at);
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.close();
    expect(wordsIn(read)).toEqual(['Bridge shut to lorries', LEAD, SAID, LAST]);
    expect(requests).toBe(0);
    expect(globalThis).not.toHaveProperty('ranOnPage');
  });

  it.each([
    ['elements in elements', '<div>'.repeat(5_000), /deep; save the article/],
    ['very many elements', '<b>a</b> '.repeat(50_000), /has 50000 elements/],
    ['nothing to read', '<p></p>', /no article that could be told/],
  ])('is refused with %s', (_, html, why) => {
    const reading = readPage(html);
    expect(reading.kind === 'refused' ? reading.why : 'read').toMatch(why);
  });
});

describe('the encoding of a page', () => {
  const html = (charset: string) => `<meta charset="${charset}"><p>Ana König’s café</p>`;
  const windows1252 = (text: string) =>
    Uint8Array.from([...text].map((letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0))));

  it.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8 that nobody declares', bytesOf('<p>Ana König’s café</p>'), undefined],
    ['Windows-1252 that the page declares', windows1252(html('iso-8859-1')), undefined],
    [
      'Windows-1252 that the server declares',
      windows1252('<p>Ana König’s café</p>'),
      'text/html; charset=windows-1252',
    ],
    ['Windows-1252 that nobody declares', windows1252('<p>Ana König’s café</p>'), undefined],
    ['UTF-8 that is declared to be Latin-1', bytesOf(html('iso-8859-1')), undefined],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${html('utf-16')}`, 'utf16le'), undefined],
  ])('is told: %s', (_, bytes, contentType) => {
    const decoded = decodePage(bytes, contentType);
    expect(decoded.kind === 'text' ? decoded.text : decoded.why).toContain('Ana König’s café');
  });
});

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><header><a href="/">Home</a></header><main>${body}</main>
    <footer><p>All the news of the sound, every day but Sunday, since the bridge was built.</p></footer></body></html>`;
}

function articleOf(html: string, address?: string): ReadArticle {
  const reading = readPage(html, address);
  if (reading.kind === 'refused') throw new Error(reading.why);
  const [article] = reading.articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

function paragraphsOf({ text, paragraphs }: ReadArticle) {
  return paragraphs.map(({ span, syntax = '' }) => [syntax, textOf(text, span)]);
}

function wordsIn(article: ReadArticle): readonly string[] {
  return paragraphsOf(article).map(([, words = '']) => words);
}
