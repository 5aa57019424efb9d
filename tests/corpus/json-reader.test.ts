import { describe, expect, it } from 'vitest';
import type { FileReading } from '../../src/corpus/article-reader.ts';
import { jsonLinesReader, jsonReader } from '../../src/corpus/json-reader.ts';
import { textOf } from '../../src/text/span.ts';
import { bytesOf, describeArticleReader } from './article-reader-contract.ts';
import { growing } from './growing.ts';

const TEXT =
  'The harbour bridge was closed to lorries on Monday.\n\n“We were warned,” said Ana Lindqvist.\n\nFerries will carry goods.';
const ARTICLE = {
  id: 17,
  title: 'Bridge shut',
  outlet: 'Skerrow Gazette',
  authors: ['Ana Lindqvist', { name: 'Tomas Reyes' }],
  date_published: '2026-03-02T10:00:00+01:00',
  url: 'https://gazette.example/bridge',
  summary: 'Engineers warn of a second winter',
  language: 'en-GB',
  content_text: TEXT,
};
const FRAGMENTS = [
  '{"title":"x","text":"The bridge was closed."}',
  '{"articles":[',
  '[',
  ']',
  '{',
  '}',
  ',',
  '\n',
  '}\n{',
  '"title":',
  '"Bridge"',
  '"content":',
  '{"rendered":"<p>The bridge</p>"}',
  '"<p>a</p>',
  'null',
  '1e999',
  'true',
  '"\\ud800"',
  '"\\u0000"',
  '"id":',
  '"url":"javascript:1"',
  '"date":"2026-02-30"',
  '"authors":[{"name":1}]',
  '{"_source":',
  '"hits":{"hits":[',
  '\ufeff',
  '"',
];
const UNITS = {
  articles: `${JSON.stringify(ARTICLE)}\n`,
  'a text': 'The harbour bridge was closed to lorries on Monday. ',
  brackets: '[',
  objects: '{"a":',
  'empty objects': '{}\n',
  quotation: '"',
};

for (const [format, reader] of [
  ['json', jsonReader],
  ['jsonl', jsonLinesReader],
] as const) {
  describeArticleReader(format, {
    reader,
    samples: [
      ARTICLE,
      [ARTICLE, { ...ARTICLE, id: 18 }],
      { articles: [ARTICLE] },
      { headline: 'Bridge shut', body: `<p>${TEXT}</p>` },
    ].map((value) => bytesOf(JSON.stringify(value))),
    fragments: FRAGMENTS,
    growing: growing(UNITS),
  });
}

async function articlesIn(value: unknown, reader = jsonReader) {
  return wordsOf(await reader(bytesOf(typeof value === 'string' ? value : JSON.stringify(value)), 'a.json'));
}

function wordsOf(reading: FileReading) {
  if (reading.kind === 'refused') return reading.why;
  return reading.articles.map(({ text, paragraphs, facts, key }) => ({
    key,
    facts,
    words: paragraphs.map(({ span, syntax }) => [syntax ?? '', textOf(text, span)]),
  }));
}

describe('articles in JSON', () => {
  it('have their facts, their headline and their standfirst', async () => {
    expect(await articlesIn(ARTICLE)).toEqual([
      {
        key: '17',
        facts: {
          title: 'Bridge shut',
          outlet: 'Skerrow Gazette',
          author: 'Ana Lindqvist, Tomas Reyes',
          date: '2026-03-02',
          url: 'https://gazette.example/bridge',
          description: 'Engineers warn of a second winter',
          language: 'en',
        },
        words: [
          ['heading', 'Bridge shut'],
          ['standfirst', 'Engineers warn of a second winter'],
          ...TEXT.split('\n\n').map((words) => ['', words]),
        ],
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['a list', [{ title: 'Owls are back', text: TEXT }]],
    [
      'a JSON Feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Gazette',
        items: [
          { id: '1', title: 'Owls are back', content_html: `<p>${TEXT.replaceAll('\n\n', '</p><p>')}</p>` },
        ],
      },
    ],
    [
      'what WordPress answers',
      [
        {
          id: 1,
          title: { rendered: 'Owls are back' },
          content: { rendered: `<p>${TEXT.replaceAll('\n\n', '</p>\n<p>')}</p>`, protected: false },
        },
      ],
    ],
    [
      'what a news interface answers',
      {
        status: 'ok',
        totalResults: 1,
        articles: [{ title: 'Owls are back', source: { id: null, name: 'Gazette' }, content: TEXT }],
      },
    ],
    [
      'what another answers',
      {
        response: {
          status: 'ok',
          results: [
            { webTitle: 'Owls are back', fields: { body: `<p>${TEXT.replaceAll('\n\n', '</p><p>')}</p>` } },
          ],
        },
      },
    ],
    [
      'what a search engine answers',
      {
        took: 3,
        hits: { total: 1, hits: [{ _id: 'a', _source: { headline: 'Owls are back', body: TEXT } }] },
      },
    ],
    ['what a scraper writes', { headline: 'Owls are back', articleBody: TEXT, image_url: 'a.jpg' }],
    ['paragraphs in a list', { title: 'Owls are back', body: TEXT.split('\n\n') }],
  ])('are found in %s', async (_, value) => {
    const [article] = (await articlesIn(value)) as Exclude<Awaited<ReturnType<typeof articlesIn>>, string>;
    expect(article?.words.map(([, words]) => words)).toEqual(['Owls are back', ...TEXT.split('\n\n')]);
  });

  it('are told apart by their ids, and two of one id by their order', async () => {
    const articles = [1, 2, 2].map((id) => ({ id, title: 'Owls', text: TEXT }));
    expect(((await articlesIn(articles)) as { key: string }[]).map(({ key }) => key)).toEqual([
      '1',
      '2',
      '2 2',
    ]);
  });

  it('have references as the characters that they are in their facts', async () => {
    expect(await articlesIn({ title: 'Owls &amp; <em>mice</em>', text: TEXT })).toMatchObject([
      { facts: { title: 'Owls & mice' } },
    ]);
  });

  it('leave out what a blog puts in the place of its tags', async () => {
    const content = `[caption id="1"]<img src="a">A bridge[/caption]\n\nThe bridge was <em>closed</em>.\n\n[gallery ids="1,2"]\n\nLorries wait.`;
    expect(await articlesIn({ title: 'Owls', content })).toMatchObject([
      {
        words: [
          ['heading', 'Owls'],
          ['', 'The bridge was closed.'],
          ['', 'Lorries wait.'],
        ],
      },
    ]);
  });

  it('are read line by line, and a line that is none is named', async () => {
    const source = `${JSON.stringify(ARTICLE)}\n{"title": "cut\n\n{"title": "no text"}\n${JSON.stringify({ ...ARTICLE, id: 18 })}`;
    for (const reader of [jsonLinesReader, jsonReader]) {
      const reading = await reader(bytesOf(source), 'a');
      expect(reading.kind === 'read' && reading.articles.flatMap(({ problems }) => problems)).toEqual([
        { line: 2, message: expect.stringMatching(/no JSON and was left out; write/) },
        { line: 4, message: expect.stringMatching(/no text of an article and was left out; give/) },
      ]);
      expect(reading.kind === 'read' && reading.articles.map(({ key }) => key)).toEqual(['17', '18']);
    }
  });

  it.each<[string, unknown, RegExp]>([
    ['no text', { title: 'Owls' }, /no article; give each/],
    ['settings of a program', { compilerOptions: { strict: true } }, /no article/],
    ['broken', '{"title": "Owls",\n"text": }', /^it is no valid JSON \(line 2\); mend/],
    ['without end', '['.repeat(100_000), /no valid JSON/],
  ])('are refused: %s', async (_, value, why) => {
    expect(await articlesIn(value)).toMatch(why);
  });
});
