import { describe, expect, it } from 'vitest';
import { xmlReader } from '../../src/corpus/xml-reader.ts';
import { textOf } from '../../src/text/span.ts';
import { bytesOf, describeArticleReader } from './article-reader-contract.ts';
import { growing } from './growing.ts';

const LEAD =
  'The harbour bridge was closed to lorries on Monday, after engineers found cracks in two of its piers.';
const SAID = '“We were warned of this two winters ago,” said Ana Lindqvist, the harbour master.';
const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<nitf xml:lang="en-GB"><head><title>bridge-2</title><docdata><date.issue norm="20260302T083000Z"/>
  <doc.copyright holder="g">© 2026 The Skerrow Gazette. All rights reserved.</doc.copyright></docdata>
  <pubdata type="web" ex-ref="https://gazette.example/bridge"/></head>
<body><body.head><hedline><hl1>Bridge shut to lorries</hl1><hl2>A second winter of ferries</hl2></hedline>
  <byline>By <person>Maud Penhale</person><byttl>Harbour correspondent</byttl></byline>
  <dateline><location>SKERROW</location></dateline>
  <abstract><p>Engineers warn of a second winter.</p></abstract></body.head>
<body.content><p>${LEAD}</p><media media-type="image"><media-reference source="a.jpg"/><media-caption>The bridge in fog</media-caption></media>
  <hl2>Piers</hl2><p>${SAID}</p></body.content></body></nitf>`;
const item = (
  guid: string,
  inner: string,
  meta = '',
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="2" standard="NewsML-G2" xml:lang="en-GB">
  <rightsInfo><copyrightHolder><name>Sound Wire</name></copyrightHolder></rightsInfo>
  <itemMeta><itemClass qcode="ninat:text"/><provider><name>Sound Wire</name></provider><versionCreated>2026-03-04T10:00:00Z</versionCreated>
    <firstCreated>2026-03-02T23:30:00-05:00</firstCreated>${meta}</itemMeta>
  <contentMeta><creator><name>Maud Penhale</name></creator><creator><name>Tomas Reyes</name></creator><headline>Bridge shut to lorries</headline>
    <description>Engineers warn of a second winter.</description><language tag="en-GB"/></contentMeta>
  <contentSet>${inner}</contentSet></newsItem>`;
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${LEAD}</p><img src="a"/><p>${SAID}</p></body></html></inlineXML>`;
const wordpress = (
  posts: string,
) => `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d" xmlns:wp="w"><channel><title>Bay Courier</title>
  <language>en-US</language>${posts}</channel></rss>`;
const post = (
  id: number,
  content: string,
  type = 'post',
  status = 'publish',
) => `<item><title>Bridge shut &amp; closed</title><link>https://courier.example/${id}</link>
  <pubDate>Mon, 02 Mar 2026 09:30:00 +0000</pubDate><dc:creator><![CDATA[maud]]></dc:creator><guid isPermaLink="false">https://courier.example/?p=${id}</guid>
  <description></description><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
  <wp:post_date>2026-03-02 10:30:00</wp:post_date><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type></item>`;

describeArticleReader('xml', {
  reader: xmlReader,
  samples: [NITF, item('urn:a', XHTML), wordpress(post(1, LEAD))].map(bytesOf),
  fragments: [
    '<?xml version="1.0"?>',
    '<!DOCTYPE x [<!ENTITY a "b">',
    ']>',
    '&a;',
    '&amp;',
    '<nitf>',
    '</nitf>',
    '<newsItem guid="a">',
    '</newsItem>',
    '<contentSet>',
    '<inlineXML>',
    '<inlineData>',
    'The bridge',
    '<body.content>',
    '<p>',
    '</p>',
    '<rss><channel>',
    '<item>',
    '<entry>',
    '</item>',
    '<title>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<hl1/>',
    '\ufeff',
    '\u0000',
  ],
  growing: growing({
    paragraphs: `<p>${LEAD}</p>`,
    'elements that are never closed': '<a>',
    'comments that are never closed': '<!-- ',
    'sections that are never closed': '<![CDATA[',
    references: '&amp;',
    'tags that are never closed': '<a b="',
    items: post(1, LEAD),
    messages: item('urn:a', XHTML),
  }),
});

async function read(xml: string) {
  const reading = await xmlReader(bytesOf(xml), 'a.xml');
  if (reading.kind === 'refused') return reading.why;
  return reading.articles.map(({ text, paragraphs, facts, key, problems }) => ({
    key,
    facts,
    problems,
    words: paragraphs.map(({ span, syntax = '' }) => [syntax, textOf(text, span)]),
  }));
}

describe('NITF', () => {
  it('has its facts, its headlines, its dateline and its captions', async () => {
    expect(await read(NITF)).toEqual([
      {
        key: undefined,
        facts: {
          title: 'Bridge shut to lorries',
          author: 'Maud Penhale',
          date: '2026-03-02',
          outlet: 'The Skerrow Gazette',
          url: 'https://gazette.example/bridge',
          description: 'Engineers warn of a second winter.',
          language: 'en',
        },
        problems: [],
        words: [
          ['heading', 'Bridge shut to lorries'],
          ['standfirst', 'A second winter of ferries'],
          ['', 'SKERROW'],
          ['', LEAD],
          ['caption', 'The bridge in fog'],
          ['heading', 'Piers'],
          ['', SAID],
        ],
      },
    ]);
  });
});

describe('NewsML-G2', () => {
  it('has its facts and its text as XHTML', async () => {
    expect(await read(item('urn:newsml:a', XHTML))).toMatchObject([
      {
        key: 'urn:newsml:a',
        facts: {
          title: 'Bridge shut to lorries',
          author: 'Maud Penhale, Tomas Reyes',
          outlet: 'Sound Wire',
          date: '2026-03-02',
          language: 'en',
        },
        words: [
          ['heading', 'Bridge shut to lorries'],
          ['', LEAD],
          ['', SAID],
        ],
      },
    ]);
  });

  it('has its text as NITF or as plain text', async () => {
    const nitf = `<inlineXML contenttype="application/nitf+xml">${NITF.slice(NITF.indexOf('<nitf'))}</inlineXML>`;
    expect(await read(item('urn:a', nitf))).toMatchObject([
      { key: 'urn:a', facts: { outlet: 'The Skerrow Gazette' } },
    ]);
    expect(
      await read(item('urn:b', `<inlineData contenttype="text/plain">${LEAD}\n\n${SAID}</inlineData>`)),
    ).toMatchObject([
      {
        words: [
          ['heading', 'Bridge shut to lorries'],
          ['standfirst', 'Engineers warn of a second winter.'],
          ['', LEAD],
          ['', SAID],
        ],
      },
    ]);
  });

  it('has several items in a message; one that is called back is left out and named', async () => {
    const message = `<newsMessage><header/><itemSet>${item('urn:a', XHTML)}${item('urn:b', XHTML, '<pubStatus qcode="stat:canceled"/>')}</itemSet></newsMessage>`;
    expect(await read(message)).toMatchObject([
      { key: 'urn:a', problems: [{ line: 1, message: expect.stringMatching(/is canceled by its agency/) }] },
    ]);
    expect(await read(item('urn:b', XHTML, '<pubStatus qcode="stat:withheld"/>'))).toMatch(
      /^its item is withheld by its agency and was left out; remove/,
    );
  });

  it('says until when it is held back', async () => {
    expect(await read(item('urn:a', XHTML, '<embargoed>2026-03-05T12:00:00Z</embargoed>'))).toMatchObject([
      { problems: [{ message: expect.stringMatching(/until 2026-03-05T12:00:00Z; keep/) }] },
    ]);
  });
});

describe('exports and feeds', () => {
  it('of WordPress have each post, and no page and no draft', async () => {
    const export_ = wordpress(
      [
        post(1, `${LEAD}\n\n${SAID}`),
        post(2, LEAD, 'page'),
        post(3, LEAD, 'post', 'draft'),
        post(4, `<p>${LEAD}</p>`),
      ].join(''),
    );
    expect(await read(export_)).toMatchObject([
      {
        key: 'https://courier.example/?p=1',
        facts: {
          title: 'Bridge shut & closed',
          author: 'maud',
          outlet: 'Bay Courier',
          date: '2026-03-02',
          url: 'https://courier.example/1',
          language: 'en',
        },
        words: [
          ['heading', 'Bridge shut & closed'],
          ['', LEAD],
          ['', SAID],
        ],
      },
      { key: 'https://courier.example/?p=4' },
    ]);
  });

  it('of Atom have their entries', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Bay Courier</title><entry><id>tag:1</id><title>Bridge shut</title>
      <link rel="alternate" href="https://courier.example/1"/><published>2026-03-02T10:00:00Z</published><author><name>Maud Penhale</name></author>
      <content type="html">&lt;p&gt;${LEAD}&lt;/p&gt;</content></entry></feed>`;
    expect(await read(atom)).toMatchObject([
      {
        key: 'tag:1',
        facts: { author: 'Maud Penhale', url: 'https://courier.example/1', date: '2026-03-02' },
        words: [
          ['heading', 'Bridge shut'],
          ['', LEAD],
        ],
      },
    ]);
  });
});

describe('XML', () => {
  it('is given no entity that it declares and no file that it names', async () => {
    const laughs = `<!DOCTYPE nitf [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>`;
    const answer = JSON.stringify(
      await read(NITF.replace('<nitf', `${laughs}<nitf`).replace(LEAD, `${LEAD} &b; &f;`)),
    );
    expect(answer).not.toMatch(/haha/);
    expect(answer).toContain('&f;');
  });

  it.each([
    ['a package', '<packageItem/>', /package of NewsML, which names articles and has none; put/],
    ['something else', '<svg/>', /^it has no article; NewsML-G2/],
    ['cut', NITF.slice(0, 900), /cut off or damaged; save/],
    ['nothing', 'hello', /^it has no/],
    ['elements in elements', '<a>'.repeat(500) + '</a>'.repeat(500), /deep; save/],
  ])('is refused with what to do: %s', async (_, xml, why) => {
    expect(await read(xml)).toMatch(why);
  });
});
