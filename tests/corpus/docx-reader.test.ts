import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxReader } from '../../src/corpus/docx-reader.ts';
import { epubReader } from '../../src/corpus/epub-reader.ts';
import { textOf } from '../../src/text/span.ts';
import { bytesOf, describeArticleReader } from './article-reader-contract.ts';
import { growing } from './growing.ts';

const file = (name: string) => new Uint8Array(readFileSync(new URL(`./files/${name}`, import.meta.url)));
const LEAD =
  'The harbour bridge was closed to lorries on Monday, after engineers found cracks in two of its eleven piers.';
const SAID =
  '“We were warned of this two winters ago, and nobody would pay,” said Ana Lindqvist, the harbour master.';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inner: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const PACKAGE = 'http://schemas.openxmlformats.org';

/** A document of Word with this body. */
function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/package/2006/relationships"><Relationship Id="r1" Type="${PACKAGE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, bytesOf(xml)])));
}

describeArticleReader('docx', {
  reader: docxReader,
  states: ['title', 'language'],
  samples: [file('bridge.docx'), docx(paragraph(run(LEAD)))],
  fragments: [
    'PK\u0003\u0004',
    'PK\u0001\u0002',
    'PK\u0005\u0006',
    'word/document.xml',
    '<w:p>',
    '\u0000\u0000',
  ],
  growing: {
    ...growing({ 'heads of entries': 'PK\u0003\u0004\u0014\u0000', blanks: ' ' }),
    paragraphs: (length) => docx(paragraph(run(LEAD)).repeat(length / 200)),
    'pieces of a paragraph': (length) => docx(paragraph(run('The bridge ').repeat(length / 100))),
  },
  runs: 150,
  long: 400_000,
});

describeArticleReader('epub', {
  reader: epubReader,
  states: ['title', 'author', 'date', 'language'],
  samples: [file('bridge.epub')],
  fragments: ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', 'META-INF/container.xml', '\u0000\u0000'],
  growing: growing({ 'heads of entries': 'PK\u0003\u0004\u0014\u0000', blanks: ' ' }),
  runs: 150,
  long: 400_000,
});

async function read(bytes: Uint8Array, reader = docxReader) {
  const reading = await reader(bytes, 'a');
  if (reading.kind === 'refused') return reading.why;
  return reading.articles.flatMap(({ text, paragraphs }) =>
    paragraphs.map(({ span, syntax = '' }) => [syntax, textOf(text, span)]),
  );
}

describe('a document of Word', () => {
  it('is read as another program writes it, without the numbers of its notes', async () => {
    expect(await read(file('bridge.docx'))).toEqual([
      ['heading', 'Harbour bridge shut to lorries'],
      ['', 'Maud Penhale'],
      ['', 'By Maud Penhale'],
      ['', LEAD],
      ['', SAID],
      ['heading', 'A winter of ferries'],
      [
        '',
        'Ferries will carry goods across the sound until the spring, the council said, at a cost of two million crowns.',
      ],
      ['', 'The piers are older than the town.'],
      ['list', 'The eleventh was added in 1931.'],
    ]);
  });

  it('is read as it stands once all changes are accepted, without comments', async () => {
    const changed = `${run('The bridge is ')}<w:del w:id="1" w:author="A"><w:r><w:delText>open</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run('closed')}</w:ins><w:commentRangeStart w:id="3"/>${run(' to all.')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`;
    expect(await read(docx(paragraph(changed)))).toEqual([['', 'The bridge is closed to all.']]);
  });

  it('has its caption and its lines told apart', async () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="C"><w:name w:val="Caption"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`;
    const rels = `<Relationships xmlns="${PACKAGE}/package/2006/relationships"><Relationship Id="r1" Type="${PACKAGE}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;
    const body =
      paragraph(run('Bridge shut'), 'T') + paragraph(run('The bridge in fog'), 'C') + paragraph(run(LEAD));
    expect(
      await read(docx(body, { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': rels })),
    ).toEqual([
      ['heading', 'Bridge shut'],
      ['caption', 'The bridge in fog'],
      ['', LEAD],
    ]);
  });

  it('is read where all of it stands in a table', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run(LEAD))}</w:tc></w:tr></w:tbl>`;
    expect(await read(docx(table))).toEqual([['', LEAD]]);
  });

  it('does not take for a title what a program writes where nobody gave one', async () => {
    const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Microsoft Word - bridge.doc</dc:title><dc:creator>user7</dc:creator></cp:coreProperties>`;
    const reading = await docxReader(docx(paragraph(run(LEAD)), { 'docProps/core.xml': core }), 'a.docx');
    expect(reading.kind === 'read' && reading.articles[0]?.facts).toEqual({});
  });

  it('is given no entity and no file that it names', async () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>`;
    const source = docx('', {
      'word/document.xml': `<?xml version="1.0"?>${laughs}<w:document ${W}><w:body>${paragraph(run(`${LEAD}&b;&f;`))}</w:body></w:document>`,
    });
    const read_ = await read(source);
    expect(JSON.stringify(read_)).not.toMatch(/haha/);
    expect(JSON.stringify(read_).length).toBeLessThan(500);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['no text', docx(paragraph('')), /^it has no text; put the article/],
    [
      'a cut archive',
      file('bridge.docx').subarray(0, 6_000),
      /^it is no document of Word or a damaged one; open it/,
    ],
    [
      'a cut part',
      docx('', { 'word/document.xml': `<w:document ${W}><w:body><w:p>` }),
      /cut off or damaged; save/,
    ],
    [
      'a password or the old format',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      /protected by a password, or a document of Word before 2007; save/,
    ],
    ['another archive', zipSync({ 'a.txt': bytesOf('a') }), /^it is no document of Word; save/],
    [
      'an archive that unpacks without end',
      docx(' '.repeat(31_000_000)),
      /^it unpacks to more than 30 MB of text; split/,
    ],
    [
      'elements in elements',
      docx('<w:sdt><w:sdtContent>'.repeat(300) + '</w:sdtContent></w:sdt>'.repeat(300)),
      /deep; save the article/,
    ],
  ])('is refused with %s', async (_, bytes, why) => {
    expect(await read(bytes)).toMatch(why);
  });

  it('gets no more room than its archive says that it needs', async () => {
    const source = docx(paragraph(run('The bridge. '.repeat(50_000))));
    const lying = Uint8Array.from(source);
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 500_000)
        view.setUint32(at + 24, 100, true);
    expect(await read(lying)).toMatch(/damaged|no text|no element/);
  });
});

describe('a book as EPUB', () => {
  it('is read as an article for each of its documents with prose', async () => {
    expect(await read(file('bridge.epub'), epubReader)).toEqual([
      ['heading', 'Harbour bridge shut to lorries'],
      ['', 'By Maud Penhale'],
      ['', LEAD],
      ['', SAID],
      ['heading', 'A winter of ferries'],
      [
        '',
        'Ferries will carry goods across the sound until the spring, the council said, at a cost of two million crowns.',
      ],
      ['', 'The piers are older than the town.'],
      ['list', 'The eleventh was added in 1931.'],
    ]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing in it', zipSync({}), /damaged/],
    [
      'no list of its documents',
      zipSync({ 'a.xhtml': bytesOf('<p>a</p>') }),
      /^it is a damaged EPUB; export/,
    ],
    ['a cut archive', file('bridge.epub').subarray(0, 3_000), /^it is no EPUB or a damaged one/],
  ])('is refused with %s', async (_, bytes, why) => {
    expect(await read(bytes, epubReader)).toMatch(why);
  });
});
