import { describe, expect, it } from 'vitest';
import { readerFor } from '../../src/corpus/article-readers.ts';
import { markdownReader } from '../../src/corpus/markdown-reader.ts';
import { plainTextReader } from '../../src/corpus/plain-text-reader.ts';
import { textOf } from '../../src/text/span.ts';
import { bytesOf, describeArticleReader } from './article-reader-contract.ts';
import { growing } from './growing.ts';

const FACTS = {
  title: 'Bridge shut',
  outlet: 'Skerrow Gazette',
  authors: ['Ana Lindqvist', 'Tomas Reyes'],
  publishDate: '2026-03-02',
  canonical: 'https://gazette.example/bridge',
  description: 'Engineers warn of a second winter',
  lang: 'en-GB',
};
const YAML = `---
title: ${FACTS.title}
outlet: ${FACTS.outlet}
authors: [${FACTS.authors.join(', ')}]
publishDate: ${FACTS.publishDate}
canonical: ${FACTS.canonical}
description: ${FACTS.description}
lang: ${FACTS.lang}
---
`;
const TOML = `+++
title = "${FACTS.title}"
outlet = '${FACTS.outlet}'
authors = ["${FACTS.authors.join('", "')}"]
publishDate = ${FACTS.publishDate}T10:00:00+01:00
canonical = "${FACTS.canonical}"
description = """${FACTS.description}"""
lang = "${FACTS.lang}"
+++
`;
const JSON_FACTS = `${JSON.stringify(FACTS, undefined, '\t')}\n`;
const BODY = '\nThe harbour bridge was closed on Monday.\n\n“We were warned,” said Ana Lindqvist.\n';

const FRAGMENTS = [
  '---\n',
  '+++\n',
  '{"title": "x"}\n',
  '{"title":',
  'title: Bridge\n',
  'title = "Bridge"\n',
  'lang: pt_BR\n',
  'authors:\n  - name: Ana\n',
  'date: 2026-02-30\n',
  '\n',
  '\n\n',
  '\r\n',
  '\ufeff',
  '\u00a0',
  '\u200b',
  'Rene\u0301 ',
  'Café ',
  '🌉',
  '“',
  '”',
  '"',
  'Lorries wait. ',
  'the quay,',
  'By Ana Lindqvist',
  '    ',
  '\t',
  '# ',
  '> ',
  '- ',
  '1987. ',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '```',
  '[',
  '](',
  ')',
  '![',
  '[^1]',
  ': ',
  '|',
  '|-|\n',
  '===\n',
  '<div>',
  '</p>',
  '<br>',
  '<q>',
  '<del>',
  '<figcaption>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<a href="',
  '&quot;',
  '&#34;',
  '&#xd800;',
  '&nbsp;',
  '\\',
  '{{< ',
  ' >}}',
];

/** Each is repeated, as often as it takes. */
const TEXT: Readonly<Record<string, string>> = {
  prose: 'The harbour bridge was closed to lorries on Monday.\n\n',
  'lines without an empty one': 'The harbour bridge was closed to lorries on Monday.\n',
  'one line': 'The harbour bridge was closed to lorries on Monday. ',
  'one word': 'a',
  'paragraphs of a letter': 'a\n \n',
  'copy that is indented':
    '    The harbour bridge was closed to lorries on\nMonday, after engineers found cracks in it.\n',
  'empty lines': '\n',
  blanks: ' ',
  'quotation marks': '"',
  'combining marks': 'e\u0301',
  'front matter that is never closed': '---\n',
  braces: '{"a":',
};
const MARKDOWN: Readonly<Record<string, string>> = {
  ...TEXT,
  stars: '*',
  'words in stars': '*a **a ',
  'brackets that open': '[',
  'brackets that close': ']',
  'links that are never closed': '[a](',
  links: '[a](b) ',
  'a link a paragraph': 'The [mayor](https://a.example) left.\n\n',
  backticks: '`a ``a ```a ',
  'quotations in quotations': '>',
  'quotations in quotations, line by line': '>>>>>>>>>>>>>>>>>>>> a\n\n',
  'lists in lists': '- ',
  items: '- a\n',
  'items with empty lines between': '- a\n\n',
  headings: '# a\n\n',
  underlines: 'a\n===\n',
  fences: '```\n\n',
  tables: '|a|b|\n|-|-|\n',
  definitions: '[a]: b\n',
  footnotes: '[^a]: b\n\n',
  tags: '<a href="',
  'elements that are never closed': '<li><del>a',
  'comments that are never closed': '<!-- ',
  references: '&amp;',
  'references that are none': '&#x',
  'escaped characters': '\\*',
  'tags of templates': '{{< a ',
};

for (const [format, reader, units] of [
  ['txt', plainTextReader, TEXT],
  ['md', markdownReader, MARKDOWN],
] as const) {
  describeArticleReader(format, {
    reader,
    samples: [YAML, TOML, JSON_FACTS].map((facts) => bytesOf(facts + BODY)),
    fragments: FRAGMENTS,
    growing: growing(units),
  });

  describe(`text in .${format}`, () => {
    const paragraphsOf = async (source: string | Uint8Array) => {
      const reading = await reader(typeof source === 'string' ? bytesOf(source) : source, `a.${format}`);
      return reading.kind === 'read'
        ? reading.articles.flatMap(({ text, paragraphs }) => paragraphs.map(({ span }) => textOf(text, span)))
        : reading.why;
    };
    const plain = `${YAML}${BODY}`;

    it.each([
      ['line ends of Windows', plain.replaceAll('\n', '\r\n')],
      ['line ends of the old Macintosh', plain.replaceAll('\n', '\r')],
      ['a byte order mark', `\ufeff${plain}`],
    ])('is the same with %s', async (_, source) => {
      expect(await paragraphsOf(source)).toEqual(await paragraphsOf(plain));
    });

    it('keeps letters as they are composed', async () => {
      expect(await paragraphsOf('Bridge shut\n\nRene\u0301 and Ren\u00e9 left.')).toEqual([
        'Bridge shut',
        'Rene\u0301 and Ren\u00e9 left.',
      ]);
    });

    it.each([
      [
        'a zero byte',
        bytesOf('Bridge shut\n\nShe\u0000left for good.'),
        /^it is binary \(a zero byte at byte 16\)/,
      ],
      [
        'half of UTF-16',
        Buffer.from('\ufeffBridge shut', 'utf16le').subarray(0, 9),
        /^it is UTF-16 and damaged/,
      ],
      [
        'another page of code',
        Buffer.from('Bridge shut\n\nRen\xb3 left.', 'latin1'),
        /^not valid UTF-8 at byte 16/,
      ],
    ])('is refused with %s', async (_, bytes, why) => {
      expect(await paragraphsOf(bytes)).toMatch(why);
    });

    it('is read where a line is a million characters long', async () => {
      const line = 'The harbour bridge was closed. '.repeat(33_000).trim();
      expect(await paragraphsOf(`Bridge shut\n\n${line}\n`)).toEqual(['Bridge shut', line]);
    });
  });
}

describe('the table of formats', () => {
  it.each(['a.txt', 'a/b.TXT', 'a.b.md', '.md'])('has a reader for %s', (path) => {
    expect(readerFor(path)).toBeDefined();
  });

  it.each(['a.png', 'txt', 'a.md.bak', 'a.', ''])('has none for “%s”', (path) => {
    expect(readerFor(path)).toBeUndefined();
  });
});
