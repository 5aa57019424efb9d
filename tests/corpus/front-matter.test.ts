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
    ['outlet: {name: Gazette}', 2, /“outlet” has no text/],
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

  it('is only looked for at the very start', () => {
    const article = parseArticle({
      path: 'a.txt',
      text: `${BODY}\n---\ntitle: Other\n---\n`,
      contentHash: '',
    });
    expect(article.title).toBeUndefined();
  });
});
