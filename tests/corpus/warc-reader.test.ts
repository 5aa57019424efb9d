import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { warcReader } from '../../src/corpus/warc-reader.ts';
import { textOf } from '../../src/text/span.ts';
import { bytesOf, describeArticleReader } from './article-reader-contract.ts';
import { growing } from './growing.ts';

const LEAD =
  'The harbour bridge was closed to lorries on Monday, after engineers found cracks in two of its piers.';
const SAID = '“We were warned of this two winters ago,” said Ana Lindqvist, the harbour master.';
const HTML = `<html lang="en"><head><meta property="og:site_name" content="Bay Courier"><meta name="author" content="Maud Penhale"><meta name="date" content="2026-03-02">
  <meta name="description" content="A second winter"></head><body><h1>Bridge shut to lorries</h1><p>${LEAD}</p><p>${SAID}</p></body></html>`;

function record(type: string, address: string, body: string | Uint8Array): Uint8Array {
  const bytes = typeof body === 'string' ? bytesOf(body) : body;
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${address}>\r\nWARC-Date: 2026-03-02T10:00:00Z\r\nWARC-Target-URI: ${address}\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([bytesOf(head), bytes, bytesOf('\r\n\r\n')]);
}
function answer(body: string | Uint8Array, status = '200 OK', header = ''): Uint8Array {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${header}\r\n`;
  return Buffer.concat([bytesOf(head), typeof body === 'string' ? bytesOf(body) : body]);
}
const ARCHIVE = [
  record('warcinfo', 'urn:x', 'software: ours\r\n'),
  record('request', 'https://courier.example/1', 'GET /1 HTTP/1.1\r\n\r\n'),
  record('response', 'https://courier.example/1', answer(HTML)),
];

describeArticleReader('warc', {
  reader: warcReader,
  samples: [Buffer.concat(ARCHIVE), Buffer.concat(ARCHIVE.map((each) => gzipSync(each)))],
  fragments: [
    'WARC/1.0\r\n',
    'WARC-Type: response\r\n',
    'WARC-Target-URI: https://a.example/\r\n',
    'Content-Length: 10\r\n',
    '\r\n',
    'HTTP/1.1 200 OK\r\n',
    'Content-Type: text/html\r\n',
    '<p>The bridge</p>',
    '\u001f\u008b',
  ],
  growing: growing({
    records: Buffer.concat(ARCHIVE).toString(),
    heads: 'WARC/1.0\r\n',
    lines: 'a: b\r\n',
    letters: 'a',
  }),
  runs: 150,
  long: 400_000,
});

async function read(...records: readonly Uint8Array[]) {
  const reading = await warcReader(Buffer.concat(records), 'a.warc');
  if (reading.kind === 'refused') return reading.why;
  return reading.articles.map(({ key, text, paragraphs, facts }) => [
    key,
    facts.outlet,
    ...paragraphs.map(({ span }) => textOf(text, span)),
  ]);
}
const ARTICLE = ['Bay Courier', 'Bridge shut to lorries', LEAD, SAID];

describe('a web archive', () => {
  it('has the article of each page, by its address', async () => {
    expect(await read(...ARCHIVE)).toEqual([['https://courier.example/1', ...ARTICLE]]);
  });

  it('may be packed, and its pages, too', async () => {
    const packed = record(
      'response',
      'https://courier.example/2',
      answer(gzipSync(HTML), '200 OK', 'Content-Encoding: gzip\r\n'),
    );
    expect(await read(...[...ARCHIVE, packed].map((each) => gzipSync(each)))).toEqual([
      ['https://courier.example/1', ...ARTICLE],
      ['https://courier.example/2', ...ARTICLE],
    ]);
  });

  it('has of an address that was archived twice the last capture, and nothing that is no page or was not found', async () => {
    const later = record(
      'response',
      'https://courier.example/1',
      answer(HTML.replace(SAID, `${SAID} It is closed.`)),
    );
    const missing = record('response', 'https://courier.example/3', answer(HTML, '404 Not Found'));
    const answers = await read(...ARCHIVE, later, missing);
    expect(answers).toEqual([
      ['https://courier.example/1', 'Bay Courier', 'Bridge shut to lorries', LEAD, `${SAID} It is closed.`],
    ]);
  });

  it.each<[string, readonly Uint8Array[], RegExp]>([
    ['something else', [bytesOf('hello world')], /^it is no web archive \(WARC\) or a damaged one; archive/],
    [
      'no article',
      [record('response', 'https://courier.example/1', answer('<p></p>'))],
      /^it has no page with an article; archive/,
    ],
    [
      'pages that unpack without end',
      Array.from({ length: 8 }, (_, at) =>
        gzipSync(record('response', `https://courier.example/${at}`, answer(' '.repeat(10_000_000)))),
      ),
      /^it has more than 60 MB/,
    ],
  ])('is refused with %s', async (_, records, why) => {
    expect(await read(...records)).toMatch(why);
  });
});
