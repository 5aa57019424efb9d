import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../src/corpus/pdf-reader.ts';
import { textOf } from '../../src/text/span.ts';
import { bytesOf, describeArticleReader } from './article-reader-contract.ts';
import { growing } from './growing.ts';

const HEADLINE = 'Harbour bridge shut to lorries';
const BODY = [
  'The harbour bridge was closed to lorries on Monday, after engineers found extraordinarily wide cracks in two of its eleven piers, which a Franco-German contractor had inspected in the dry summer of 2016-17 without a word of warning to the council.',
  '“We were warned of this two winters ago, and nobody would pay for the well-known repairs,” said Ana Lindqvist, the harbour master.',
  'Ferries will carry goods across the sound until the spring, the council said, at a cost of two million crowns, which is to come from the lighthouse fund.',
  'The well-known smiths of Tarn have been asked for new bearings, and for the largest of all bolts ever cast in the valley.',
  'Lorries wait on both sides. “It is a long way round,” said Tomas Reyes, who drives fish to the market at Skerrow every morning of the week.',
  'Nothing is decided about the railway, whose tracks run below the roadway and are inspected by an authority of its own.',
];
const file = (name: string) => new Uint8Array(readFileSync(new URL(`./files/${name}.pdf`, import.meta.url)));

describeArticleReader('pdf', {
  reader: pdfReader,
  states: ['title', 'language'],
  samples: [
    file('one-column'),
    pdfWith('BT /F1 12 Tf 40 700 Td (The harbour bridge was closed to lorries.) Tj ET'),
  ],
  fragments: [
    '%PDF-1.4\n',
    '1 0 obj\n',
    'endobj\n',
    '<</Type/Catalog/Pages 2 0 R>>',
    'stream\n',
    'endstream\n',
    'xref\n0 3\n',
    'trailer\n',
    'startxref\n0\n%%EOF',
    '/Encrypt 9 0 R',
    'BT (a) Tj ET',
  ],
  growing: growing({
    headers: '%PDF-1.4\n',
    objects: '1 0 obj\n<<>>\nendobj\n',
    streams: 'stream\nx\nendstream\n',
    brackets: '<<[',
    strings: '(',
  }),
  runs: 60,
  long: 200_000,
});

async function read(bytes: Uint8Array) {
  const reading = await pdfReader(bytes, 'a.pdf');
  if (reading.kind === 'refused') return reading.why;
  return reading.articles.flatMap(({ text, paragraphs }) => paragraphs.map(({ span }) => textOf(text, span)));
}

describe('an article as PDF', () => {
  it('has its paragraphs whole, and its crossheads', async () => {
    expect(await read(file('one-column'))).toEqual([
      HEADLINE,
      'By Maud Penhale',
      ...BODY.slice(0, 3),
      'A winter of ferries',
      ...BODY.slice(3),
    ]);
  });

  it('is read column by column, with the words whole that are broken at the ends of lines, and without the label above its headline', async () => {
    expect(await read(file('columns'))).toEqual([HEADLINE, 'By Maud Penhale', ...BODY, ...BODY, ...BODY]);
  });

  it('is read column by column where the file goes to and fro between them', async () => {
    expect(await read(file('to-and-fro'))).toEqual([HEADLINE, ...BODY]);
  });

  it('goes on over the pages, without their heads, feet and numbers', async () => {
    expect(await read(file('running-heads'))).toEqual([HEADLINE, ...BODY, ...BODY, ...BODY, ...BODY]);
  });

  it.each([
    ['a scan', file('scan'), /^it has no text, only pictures of it; run text recognition/],
    ['a password', file('locked'), /^it is protected by a password; save it without one/],
    ['damage', bytesOf('%PDF-1.4\nhello'), /^it is no PDF or a damaged one; print/],
    ['a stream that unpacks without end', bomb(), /^it unpacks to more than is read/],
    [
      'streams that are packed twice',
      bytesOf('%PDF-1.4\n1 0 obj<</Filter[/FlateDecode /FlateDecode]>>stream\nendstream'),
      /^it unpacks to more/,
    ],
  ])('is refused with %s', async (_, bytes, why) => {
    expect(await read(bytes)).toMatch(why);
  });
});

/** A file of one page with this content. */
function pdfWith(content: string): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return bytesOf(`%PDF-1.4\n${objects.join('')}trailer\n<</Root 1 0 R/Size 5>>\n%%EOF`);
}

function bomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(100_000_000, 0x20));
  return Buffer.concat([
    bytesOf('%PDF-1.4\n4 0 obj<</Filter/FlateDecode>>stream\n'),
    packed,
    bytesOf('\nendstream endobj'),
  ]);
}
