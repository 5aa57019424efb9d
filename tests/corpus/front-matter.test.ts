import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { textOf } from '../../src/text/span.ts';

const BODY = 'Bridge shut to lorries\n\nThe harbour bridge was closed on Monday.\n';

function articleOf(frontMatter: string, body = BODY) {
  return parseArticle({
    path: 'gazette/bridge.md',
    text: `---\n${frontMatter}\n---\n${body}`,
    contentHash: '',
  });
}

/** An article whose file has this in front of its words. */
function headedBy(front: string, path = 'gazette/bridge.md', body = BODY) {
  return parseArticle({ path, text: `${front}\n${body}`, contentHash: '' });
}

const STATED = {
  title: 'Harbour bridge shut',
  outlet: 'Skerrow Gazette',
  author: 'Ana Lindqvist, Tomas Reyes',
  date: '2026-03-02',
  url: 'https://gazette.example/bridge',
  description: 'Engineers warn of a second winter',
  language: 'en',
};

describe('front matter', () => {
  it('gives title, outlet, author, date and address, and stays out of the passages', () => {
    const article = articleOf(
      'title: Harbour bridge shut\noutlet: Skerrow Gazette\nauthor: [Ana Lindqvist, Tomas Reyes]\ndate: 2026-03-02\nurl: https://gazette.example/bridge',
    );
    expect(article).toMatchObject({
      title: 'Harbour bridge shut',
      outlet: 'Skerrow Gazette',
      author: 'Ana Lindqvist, Tomas Reyes',
      date: '2026-03-02',
      url: 'https://gazette.example/bridge',
    });
    expect(article.warnings).toBeUndefined();
    expect(article.passages.map(({ span }) => textOf(article.text, span))).toEqual([
      'Bridge shut to lorries',
      'The harbour bridge was closed on Monday.',
    ]);
  });

  it('leaves what it does not say unknown', () => {
    const article = articleOf('outlet: Skerrow Gazette');
    expect(Object.keys(article)).not.toContain('date');
    expect(Object.keys(article)).not.toContain('title');
  });

  it('is headed by its title where the text begins with the report itself', () => {
    const article = articleOf(
      'title: Harbour bridge shut',
      'The harbour bridge was closed on Monday. Repairs begin in May.\n',
    );
    expect(textOf(article.text, article.headline)).toBe('Harbour bridge shut');
    expect(article.passages.map(({ kind }) => kind)).toEqual(['headline', 'body']);
  });

  it.each([
    ['date: yesterday', 2, /“date” is no day .*yesterday.* 2016-12-08/],
    ['date: 2026-02-30', 2, /“date” is no day/],
    ['outlet: Gazette\nurl: javascript:alert(1)', 3, /“url” is no web address .* https:\/\//],
    ['url: https://user:secret@gazette.example/', 2, /“url” is no web address/],
    ['Title: Bridge', 2, /“Title” is not a key that is read; .* in small letters/],
    ['outlet:', 2, /“outlet” has no text/],
    ['outlet: {place: Skerrow}', 2, /“outlet” has no text/],
    ['title: "unclosed\noutlet: Gazette', 4, /not valid YAML/],
    ['just words', 2, /no list of “key: value” lines/],
    ['"@everyone\u202e": 1', 2, /“＠everyone ” is not a key/],
  ])('%j costs a warning and never the article', (frontMatter, line, message) => {
    const article = articleOf(frontMatter);
    expect(article.passages).toHaveLength(2);
    expect(article.warnings).toEqual([
      { path: 'gazette/bridge.md', line, message: expect.stringMatching(message) },
    ]);
  });

  it('that multiplies by aliases is left out', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let index = 1; index < 9; index++) lines.push(`k${index}: &a${index} [*a,*a,*a,*a,*a,*a,*a,*a,*a]`);
    const article = articleOf(lines.join('\n'));
    expect(article.passages).toHaveLength(2);
    expect(article.warnings?.length).toBeGreaterThan(0);
  });

  it('that is never closed is read as text, and the article says so', () => {
    const article = parseArticle({ path: 'a.txt', text: `---\ntitle: Bridge\n\n${BODY}`, contentHash: '' });
    expect(article.warnings?.[0]?.message).toMatch(/never closed .* put a line of --- below it/);
    expect(article.passages.at(-1)?.kind).toBe('body');
  });

  it.each([
    [
      'YAML',
      '---\ntitle: Harbour bridge shut\noutlet: Skerrow Gazette\nauthors:\n  - Ana Lindqvist\n  - name: Tomas Reyes\n    title: Editor\npublishDate: 2026-03-02T10:15:00+01:00\ncanonical: https://gazette.example/bridge\ndescription: >\n  Engineers warn of\n  a second winter\nlang: en-GB\n...',
    ],
    [
      'TOML',
      '+++\ntitle = "Harbour bridge shut"\noutlet = \'Skerrow Gazette\'\nauthors = ["Ana Lindqvist", "Tomas Reyes"]\ndate = 2026-03-02\nurl = "https://gazette.example/bridge"\ndescription = "Engineers warn of a second winter"\nlanguage = "EN_us"\n+++',
    ],
    [
      'TOML with a time and with tables',
      '+++\ntitle = "Harbour bridge shut"\noutlet = "Skerrow Gazette"\nauthors = [{name = "Ana Lindqvist"}, {name = "Tomas Reyes"}]\npublishDate = 2026-03-02T10:15:00Z\ncanonical = "https://gazette.example/bridge"\ndescription = """Engineers warn of \\\n  a second winter"""\nlang = "eng"\n+++',
    ],
    [
      'JSON',
      '{\n\t"title": "Harbour bridge shut",\n\t"outlet": "Skerrow Gazette",\n\t"author": ["Ana Lindqvist", "Tomas Reyes"],\n\t"date": "2026-03-02",\n\t"url": "https:\\/\\/gazette.example\\/bridge",\n\t"description": "Engineers warn of a second winter",\n\t"lang": "en"\n}',
    ],
    [
      'JSON on one line',
      '{"title":"Harbour bridge shut","outlet":"Skerrow Gazette","authors":["Ana Lindqvist","Tomas Reyes"],"date":"2026-03-02","canonical":"https://gazette.example/bridge","description":"Engineers warn of a second winter","lang":"en"}',
    ],
  ])('may be %s', (_, front) => {
    for (const path of ['gazette/bridge.md', 'gazette/bridge.txt']) {
      const article = headedBy(front, path);
      expect(article).toMatchObject(STATED);
      expect(article.warnings).toBeUndefined();
      expect(article.passages.map(({ span }) => textOf(article.text, span))).toEqual([
        'Bridge shut to lorries',
        'The harbour bridge was closed on Monday.',
      ]);
    }
  });

  it.each([
    ['author before authors', 'authors: [Tomas Reyes]\nauthor: Ana Lindqvist', { author: 'Ana Lindqvist' }],
    ['date before publishDate', 'publishDate: 2026-03-01\ndate: 2026-03-02', { date: '2026-03-02' }],
    [
      'the second where the first is of no use',
      'url: /news/bridge\ncanonical: https://gazette.example/bridge',
      { url: 'https://gazette.example/bridge' },
    ],
  ])('takes, of two that state the same, %s', (_, front, facts) => {
    expect(articleOf(front)).toMatchObject(facts);
  });

  it.each([
    ['+++\ntitle = Bridge\n+++', 2, /^the front matter is not valid TOML and was left out: \S/],
    ['+++\noutlet = "Gazette"\n\n\ndate = "soon"\n+++', 5, /“date” is no day/],
    ['+++\n[extras]\noutlet = "Gazette"\n+++', 2, /“extras” is not a key that is read/],
    ['+++\ntitle = "Bridge"', 1, /opens with \+\+\+ is never closed .* put a line of \+\+\+ below it/],
    ['{\n"outlet": "Gazette",\n"date": "soon"\n}', 3, /“date” is no day/],
    ['{\n"outlet": "Gazette",,\n}', 2, /not valid JSON and was left out/],
    ['{"title": "Bridge", "outlet": "Gazette"', 1, /opens with \{ is never closed .* put its \} below it/],
    ['---\nlang: English\n---', 2, /“lang” is no tag of a language .*“English”; write two or three letters/],
    ['---\nauthors: [{title: Editor}]\n---', 2, /“authors” has no text/],
    ['---\noutlet: Gazette\ncanonical: gazette.example\n---', 3, /“canonical” is no web address/],
    [`---\ndescription: ${'x'.repeat(2_001)}\n---`, 2, /“description” is longer than 2000 characters/],
  ])('%j costs a warning and never the article', (front, line, message) => {
    const article = headedBy(front);
    expect(article.warnings).toEqual([
      { path: 'gazette/bridge.md', line, message: expect.stringMatching(message) },
    ]);
    expect(textOf(article.text, article.passages.at(-1)?.span ?? { start: 0, end: 0 })).toBe(
      'The harbour bridge was closed on Monday.',
    );
  });

  it.each([
    ['{Skerrow} The harbour bridge was closed on Monday.'],
    ['{"We wait," she said.}'],
    ['+++ The bridge is closed +++'],
    ['---'],
    ['+++'],
  ])('is not what only looks like it: %s', (front) => {
    const article = headedBy(`${front}\n`, 'a.txt');
    expect(article.warnings).toBeUndefined();
    expect(article.passages.at(-1)?.span.end).toBe(article.text.trimEnd().length);
  });

  it('heads a report that begins with a caption or a byline, and is its standfirst', () => {
    const front = `---\ntitle: Bridge shut\ndescription: ${STATED.description}\n---`;
    for (const [path, opening] of [
      ['a.md', '<span>(Photo by Ana Lindqvist)</span>'],
      ['a.md', 'By *Ana Lindqvist*'],
      ['a.txt', 'By Ana Lindqvist'],
    ] as const) {
      const article = headedBy(front, path, `${opening}\n\nThe bridge was closed on Monday.\n`);
      expect(textOf(article.text, article.headline)).toBe('Bridge shut');
      expect(article.passages.map(({ kind }) => kind)).toEqual([
        'headline',
        'standfirst',
        opening.startsWith('<') ? 'caption' : 'byline',
        'body',
      ]);
      expect(textOf(article.text, article.passages[1]?.span ?? article.headline)).toBe(STATED.description);
    }
  });

  it('does not repeat the beginning of the report as its standfirst', () => {
    const front = '---\ntitle: Bridge shut\ndescription: "The bridge was closed on …"\n---';
    const article = headedBy(front, 'a.md', 'By Ana Lindqvist\n\nThe bridge was closed on Monday.\n');
    expect(article.passages.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'body']);
  });

  it('is only looked for at the very start', () => {
    const article = parseArticle({
      path: 'a.txt',
      text: `${BODY}\n---\ntitle: Other\n---\n`,
      contentHash: '',
    });
    expect(article.title).toBeUndefined();
  });
});
